import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';

/** A small graph with a shared question, for tests. */
export const graph: Assessment = {
  start: 'who',
  doors: {},
  questions: {
    who: {
      options: {
        danger: { next: 'now', about: [] },
        child: { next: 'what', visitor: 'under-13', about: [] },
        adult: { next: 'what', visitor: 'adult', about: ['own-behaviour'] },
        'not-sure': { next: 'listen', about: [] },
      },
    },
    what: {
      options: {
        talk: { next: 'listen', about: [] },
        'not-sure': { next: 'listen', about: [] },
      },
    },
  },
  outcomes: {
    now: { services: ['emergency-999'], crisis_first: [], pictures: false },
    listen: { services: ['childline'], crisis_first: [], pictures: false },
  },
};

/**
 * Random graphs without dead ends or loops, for tests: up to six questions, each option leading to a
 * later question or to one of three outcomes. The questions are written last first, and some may be
 * reached by nobody.
 */
export const randomGraph: fc.Arbitrary<Assessment> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.array(fc.integer({ min: index + 1, max: count + 2 }), { minLength: 1, maxLength: 4 }),
      ),
    ),
  )
  .map((edges) => {
    const name = (node: number) =>
      node < edges.length ? `q-${node}` : `end-${node - edges.length}`;
    const questions = edges.map((targets, index) => [
      name(index),
      {
        options: Object.fromEntries(
          targets.map((target, option) => [`option-${option}`, { next: name(target), about: [] }]),
        ),
      },
    ]);
    const outcome = { services: ['childline'], crisis_first: [], pictures: false };
    return {
      start: 'q-0',
      doors: {},
      questions: Object.fromEntries(questions.toReversed()),
      outcomes: { 'end-0': outcome, 'end-1': outcome, 'end-2': outcome },
    };
  });
