import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitLine, growthExponent } from './growth.ts';

const grown = (time: (size: number) => number) =>
  [100, 1000, 10_000].map((size) => ({ size, seconds: time(size) }));
const isNear = (value: number, wanted: number) =>
  assert.ok(Math.abs(value - wanted) < 1e-9, `${value} instead of ${wanted}`);

describe('fitLine', () => {
  test('finds what a run costs before the first service, and what each service adds', () => {
    const { start, each, explained } = fitLine(grown((size) => 12 + 0.05 * size));
    isNear(start, 12);
    isNear(each, 0.05);
    isNear(explained, 1);
  });

  test('explains less of growth that is not linear', () => {
    const { explained } = fitLine(
      [1, 2, 3, 4].map((size) => ({ size, seconds: size % 2 === 0 ? 10 : 0 })),
    );
    assert.ok(explained < 0.5, `${explained}`);
  });
});

describe('growthExponent', () => {
  test('is 1 where time grows as the size does', () => {
    isNear(growthExponent(grown((size) => 3 * size)), 1);
  });

  test('is 2 where twice the size takes four times as long', () => {
    isNear(growthExponent(grown((size) => 0.001 * size ** 2)), 2);
  });
});
