import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSpelling } from './spelling.ts';

describe('createSpelling', () => {
  const understand = createSpelling(['child', 'childli', 'man', 'manches'], []);

  test('takes a word still being typed for the beginning of others', () => {
    assert.deepEqual([...understand('manc', true)], [[3, 0.7]]);
    assert.deepEqual([...understand('manc', false)], []);
  });

  test('takes a whole word less surely for the beginning of another, so that "man" is not Manchester', () => {
    const meanings = understand('man', true);
    assert.equal(meanings.get(2), 1);
    assert.ok((meanings.get(3) ?? 1) < 0.7);
  });

  test('mends a letter of a longer word, and guesses no short one', () => {
    assert.deepEqual([...understand('chidl', false).keys()], [0]);
    assert.deepEqual([...understand('nam', false)], []);
  });
});
