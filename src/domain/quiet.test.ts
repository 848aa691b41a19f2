import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loudWordsIn } from './quiet.ts';

const loud = ['child', 'abus', 'self-harm'];

describe('loudWordsIn', () => {
  test('finds words by how they begin, in any case and between any signs', () => {
    assert.deepEqual(loudWordsIn('/help/Children_ABUSE.svg', loud), ['child', 'abus']);
    assert.deepEqual(loudWordsIn('about self-harm', loud), ['self-harm']);
  });

  test('does not find them inside other words', () => {
    assert.deepEqual(loudWordsIn('disabused, grandchildren', loud), []);
  });

  test('leaves names out that may stand there', () => {
    assert.deepEqual(loudWordsIn('Childline · Waymark', loud, ['Childline']), []);
    assert.deepEqual(loudWordsIn('Childline for a child', loud, ['Childline']), ['child']);
  });
});
