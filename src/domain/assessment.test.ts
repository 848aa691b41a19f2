import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';
import { graph, randomGraph } from './assessment.fixtures.ts';
import { inWords, questionsInOrder, subjectsOf, visitorOf, walk, waysTo } from './assessment.ts';

describe('walk', () => {
  test('gives every way through the graph once', () => {
    assert.deepEqual(
      walk(graph).map(({ answers, outcome }) => `${inWords(answers)} -> ${outcome}`),
      [
        'who=danger -> now',
        'who=child > what=talk -> listen',
        'who=child > what=not-sure -> listen',
        'who=adult > what=talk -> listen',
        'who=adult > what=not-sure -> listen',
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
        }
      }),
    );
  });
});

describe('visitorOf', () => {
  test('is the last answer that tells', () => {
    const visitors = walk(graph).map((path) => visitorOf(graph, path));
    assert.deepEqual(visitors, ['anyone', 'under-13', 'under-13', 'adult', 'adult', 'anyone']);
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
    assert.deepEqual(ways.map(inWords), ['who=child', 'who=adult']);
  });
});
