import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  test('breaks at spaces and keeps to the length', () => {
    assert.deepEqual(wrapText('one two three four', 9, 3), ['one two', 'three', 'four']);
  });

  test('says with an ellipsis that something is left out', () => {
    assert.deepEqual(wrapText('one two three four', 9, 2), ['one two', 'three …']);
  });

  test('makes room for the ellipsis', () => {
    assert.deepEqual(wrapText('one two three', 8, 1), ['one …']);
  });

  test('keeps a word that is longer than a line whole', () => {
    assert.deepEqual(wrapText('antidisestablishmentarianism', 9, 2), [
      'antidisestablishmentarianism',
    ]);
  });
});
