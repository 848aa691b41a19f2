import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';
import { graph, randomGraph } from './assessment.fixtures.ts';
import {
  answersOf,
  inWords,
  nextOf,
  questionsInOrder,
  subjectsOf,
  visitorOf,
  walk,
  waysTo,
} from './assessment.ts';

describe('walk', () => {
  test('gives every way through the graph once', () => {
    assert.deepEqual(
      walk(graph).map(({ answers, outcome }) => `${inWords(answers)} -> ${outcome}`),
      [
        'who=danger -> now',
        ...['child', 'adult'].flatMap((who) => [
          `who=${who} > what=talk -> listen`,
          `who=${who} > what=signs > signs=fear+doubt+not-sure -> now`,
          `who=${who} > what=signs > signs=fear+doubt -> now`,
          `who=${who} > what=signs > signs=fear+not-sure -> now`,
          `who=${who} > what=signs > signs=fear -> now`,
          `who=${who} > what=signs > signs=doubt+not-sure -> listen`,
          `who=${who} > what=signs > signs=doubt -> listen`,
          `who=${who} > what=signs > signs=not-sure -> listen`,
          `who=${who} > what=not-sure -> listen`,
        ]),
        'who=not-sure -> listen',
      ],
    );
  });

  test('names the answers that lead nowhere', () => {
    const broken = structuredClone(graph) as Assessment;
    Object.assign(broken.questions['what'] ?? {}, {
      options: { talk: { next: 'nowhere', about: [] } },
    });
    assert.throws(
      () => walk(broken),
      /"nowhere" is neither a question nor an outcome: who=child > what=talk/,
    );
  });

  test('names the answers that lead back to a question', () => {
    const broken = structuredClone(graph) as Assessment;
    Object.assign(broken.questions['what'] ?? {}, {
      options: { talk: { next: 'who', about: [] } },
    });
    assert.throws(() => walk(broken), /question "who" leads back to itself: who=child > what=talk/);
  });

  test('ends in an outcome on every way through any sound graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        for (const { answers, outcome } of walk(assessment)) {
          assert.ok(outcome in assessment.outcomes);
          assert.ok(answers.length >= 1);
          const [last, chosen] = answers.at(-1) ?? ['', []];
          const question = assessment.questions[last];
          assert.ok(question);
          assert.equal(nextOf(question, chosen), outcome);
        }
      }),
    );
  });

  test('leaves out nothing that can be reached, and reaches nothing else, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        const linked = new Set([assessment.start]);
        for (const node of linked) {
          const options = assessment.questions[node]?.options ?? {};
          for (const { next } of Object.values(options)) linked.add(next);
        }
        const paths = walk(assessment);
        const walked = paths.flatMap(({ answers, outcome }) => [
          ...answers.map(([question]) => question),
          outcome,
        ]);
        assert.deepEqual(new Set(walked), linked);
        assert.equal(new Set(paths.map(({ answers }) => inWords(answers))).size, paths.length);
      }),
    );
  });
});

describe('nextOf', () => {
  const signs = graph.questions['signs'];

  test('goes where the first chosen option in the list leads, in whatever order they were chosen', () => {
    assert.ok(signs);
    assert.equal(nextOf(signs, ['doubt', 'fear']), 'now');
    assert.equal(nextOf(signs, ['not-sure', 'doubt']), 'listen');
  });

  test('goes nowhere without an answer', () => {
    assert.ok(signs);
    assert.equal(nextOf(signs, []), undefined);
  });
});

describe('answersOf', () => {
  test('gives each option of a question that takes one', () => {
    const [who] = Object.values(graph.questions);
    assert.ok(who);
    assert.deepEqual(answersOf(who), [['danger'], ['child'], ['adult'], ['not-sure']]);
  });

  test('gives every set of options of a question that takes several, and never none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (count) => {
        const options = Array.from({ length: count }, (_, index) => [
          `o${index}`,
          { next: 'x', about: [] },
        ]);
        const sets = answersOf({ several: true, options: Object.fromEntries(options) });
        assert.equal(new Set(sets.map((set) => set.join())).size, 2 ** count - 1);
        assert.ok(sets.every((set) => set.length > 0));
      }),
    );
  });
});

describe('inWords', () => {
  test('says the ids, and with the words of a language what a visitor sees', () => {
    const words = {
      questions: {
        who: { title: 'Who?', why: 'Why.', sections: {}, options: { adult: 'I am an adult' } },
      },
      outcomes: {},
    };
    assert.equal(inWords([['who', ['adult']]]), 'who=adult');
    assert.equal(inWords([['who', ['adult']]], words), 'who=adult "I am an adult"');
  });
});

describe('visitorOf', () => {
  test('is the last answer that tells', () => {
    const visitors = walk(graph).map((path) => visitorOf(graph, path));
    const nine = (visitor: string) => Array.from({ length: 9 }, () => visitor);
    assert.deepEqual(visitors, ['anyone', ...nine('under-13'), ...nine('adult'), 'anyone']);
  });
});

describe('visitorOf a path that tells twice', () => {
  test('believes the later answer', () => {
    const twice = structuredClone(graph);
    Object.assign(twice.questions['what']?.options['talk'] ?? {}, { visitor: 'teenager' });
    const path = walk(twice).find(({ answers }) => inWords(answers) === 'who=child > what=talk');
    assert.ok(path);
    assert.equal(visitorOf(twice, path), 'teenager');
  });
});

describe('subjectsOf', () => {
  test('gathers what all answers are about', () => {
    const path = walk(graph).find(({ answers }) => inWords(answers) === 'who=adult > what=talk');
    assert.ok(path);
    assert.deepEqual([...subjectsOf(graph, path)], ['own-behaviour']);
  });

  test('gathers what every one of several answers is about, not only the one that decides', () => {
    const path = walk(graph).find(({ answers }) =>
      inWords(answers).endsWith('who=adult > what=signs > signs=fear+doubt'),
    );
    assert.ok(path);
    assert.deepEqual([...subjectsOf(graph, path)], ['own-behaviour', 'family']);
  });
});

describe('questionsInOrder', () => {
  test('puts each question before those it leads to, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        const order = questionsInOrder(assessment);
        for (const { answers } of walk(assessment)) {
          const positions = answers.map(([question]) => order.indexOf(question));
          assert.deepEqual(
            positions,
            positions.toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });
});

describe('waysTo', () => {
  test('gives both ways to a question that two answers share', () => {
    const ways = waysTo(graph).get('what') ?? [];
    assert.deepEqual(ways, [[['who', 'child']], [['who', 'adult']]]);
  });
});
