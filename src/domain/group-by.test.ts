import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupBy } from './group-by.ts';

describe('groupBy', () => {
  test('keeps the order of keys and items', () => {
    const groups = groupBy(['one', 'three', 'two'], (word) => word.length);
    assert.deepEqual(
      [...groups],
      [
        [3, ['one', 'two']],
        [5, ['three']],
      ],
    );
  });
});
