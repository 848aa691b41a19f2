import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graph } from './assessment.fixtures.ts';
import { elementIds, nationElement } from './assessment-elements.ts';

describe('elementIds', () => {
  test('tells nothing about a question or an answer', () => {
    const ids = elementIds(graph);
    assert.equal(ids.node('what'), 'q2');
    assert.equal(ids.node('listen'), 'o2');
    assert.equal(ids.option('who', 'adult'), 'q1-3');
  });

  test('names what is not in the graph', () => {
    const ids = elementIds(graph);
    assert.throws(() => ids.node('gone'), /"gone" is neither a question nor an outcome/);
    assert.throws(() => ids.option('who', 'gone'), /question "who" has no option "gone"/);
  });
});

describe('nationElement', () => {
  test('counts the nations, Scotland first', () => {
    assert.equal(nationElement('scotland'), 'n1');
    assert.equal(nationElement('northern-ireland'), 'n4');
  });
});
