import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Lesson, learn } from './learning.ts';

const [cat, dog, the] = [0, 1, 2];
const [meows, barks] = [0, 1];
const lesson = (features: number[], right: number[], more: Partial<Lesson> = {}): Lesson => ({
  features: features.map((feature) => [feature, 1]),
  right,
  wrong: [],
  weight: 1,
  judged: 2,
  ...more,
});
const lessons = [
  ...Array.from({ length: 10 }, () => lesson([cat, the], [meows])),
  ...Array.from({ length: 10 }, () => lesson([dog, the], [barks])),
];
const scoresOf = (taught: readonly Lesson[], features: number[]) => {
  const { weights, biases } = learn(taught, 3, 2, 1);
  return [...biases].map((bias, output) =>
    features.reduce((sum, feature) => sum + (weights[feature * 2 + output] ?? 0), bias),
  );
};

describe('learn', () => {
  test('scores what is right above nothing and what is not below', () => {
    const [ofMeows = 0, ofBarks = 0] = scoresOf(lessons, [cat, the]);
    assert.ok(ofMeows > 0 && ofBarks < 0, `${ofMeows} ${ofBarks}`);
  });

  test('gives no weight to a feature that tells nothing', () => {
    const { weights } = learn(lessons, 3, 2, 1);
    for (const output of [meows, barks]) assert.ok(Math.abs(weights[the * 2 + output] ?? 1) < 0.02);
  });

  test('gives fewer weights the dearer they are', () => {
    const count = (penalty: number) =>
      learn(lessons, 3, 2, penalty).weights.filter((weight) => weight !== 0).length;
    assert.equal(count(1000), 0);
    assert.ok(count(0.1) > 0);
  });

  test('keeps further from what is wrong than from what was only not named', () => {
    const warned = [...lessons, lesson([cat], [], { wrong: [barks] })];
    const [, before = 0] = scoresOf([...lessons, lesson([cat], [])], [cat]);
    const [, after = 0] = scoresOf(warned, [cat]);
    assert.ok(after < before, `${after} ${before}`);
  });

  test('learns nothing of an output that a lesson does not judge', () => {
    const [, ofBarks = 0] = scoresOf([lesson([cat], [meows], { judged: 1 })], [cat]);
    assert.equal(ofBarks, -1);
  });

  test('gives the same numbers for the same lessons', () => {
    assert.deepEqual(learn(lessons, 3, 2, 1), learn(structuredClone(lessons), 3, 2, 1));
  });
});
