import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';

const single = { several: false };
const plain = { nations: {}, pictures: false };

/** A small graph with a shared question and one that takes several answers, for tests. */
export const graph: Assessment = {
  start: 'who',
  doors: {},
  crisis: {},
  equivalents: {},
  questions: {
    who: {
      ...single,
      options: {
        danger: { next: 'now', about: [] },
        child: { next: 'what', visitor: 'under-13', about: [] },
        adult: { next: 'what', visitor: 'adult', about: ['own-behaviour'] },
        'not-sure': { next: 'listen', about: [] },
      },
    },
    what: {
      ...single,
      options: {
        talk: { next: 'listen', about: [] },
        signs: { next: 'signs', about: [] },
        'not-sure': { next: 'listen', about: [] },
      },
    },
    signs: {
      several: true,
      options: {
        fear: { next: 'now', about: ['family'] },
        doubt: { next: 'listen', about: [] },
        'not-sure': { next: 'listen', about: [] },
      },
    },
  },
  outcomes: {
    now: { ...plain, services: ['emergency-999'] },
    listen: { ...plain, services: ['childline'] },
  },
};

/**
 * Random graphs without dead ends or loops, for tests: up to six questions, some of which take
 * several answers, each option leading to a later question or to one of three outcomes. The
 * questions are written last first, and some may be reached by nobody.
 */
export const randomGraph: fc.Arbitrary<Assessment> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          several: fc.boolean(),
          targets: fc.array(fc.integer({ min: index + 1, max: count + 2 }), {
            minLength: 1,
            maxLength: 3,
          }),
        }),
      ),
    ),
  )
  .map((drawn) => {
    const name = (node: number) =>
      node < drawn.length ? `q-${node}` : `end-${node - drawn.length}`;
    const questions = drawn.map(({ several, targets }, index) => [
      name(index),
      {
        several,
        options: Object.fromEntries(
          targets.map((target, option) => [`option-${option}`, { next: name(target), about: [] }]),
        ),
      },
    ]);
    const outcome = { ...plain, services: ['childline'] };
    return {
      start: 'q-0',
      doors: {},
      crisis: {},
      equivalents: {},
      questions: Object.fromEntries(questions.toReversed()),
      outcomes: { 'end-0': outcome, 'end-1': outcome, 'end-2': outcome },
    };
  });
