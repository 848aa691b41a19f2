import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { graph, randomGraph } from './assessment.fixtures.ts';
import { walk } from './assessment.ts';
import { advance, mostFrom, type Trail } from './assessment-steps.ts';

describe('advance', () => {
  test('goes the way of the walk, question by question, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        for (const { answers, outcome } of walk(assessment)) {
          const trail = answers.reduce<Trail>(
            (soFar, [, chosen]) => advance(assessment.questions, soFar, chosen),
            [assessment.start],
          );
          assert.deepEqual(trail, [...answers.map(([question]) => question), outcome]);
        }
      }),
    );
  });

  test('stays where it is while nothing is chosen', () => {
    assert.deepEqual(advance(graph.questions, ['who'], []), ['who']);
  });

  test('stays at an outcome', () => {
    assert.deepEqual(advance(graph.questions, ['who', 'now'], ['danger']), ['who', 'now']);
  });
});

describe('mostFrom', () => {
  test('counts the questions of the longest way', () => {
    assert.equal(mostFrom(graph.questions, 'who'), 3);
    assert.equal(mostFrom(graph.questions, 'signs'), 1);
    assert.equal(mostFrom(graph.questions, 'now'), 0);
  });

  test('is the length of the longest path, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        const longest = Math.max(...walk(assessment).map(({ answers }) => answers.length));
        assert.equal(mostFrom(assessment.questions, assessment.start), longest);
      }),
    );
  });
});
