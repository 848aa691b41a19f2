import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createVocabulary, packWords, sameWords, unpackWords } from './vocabulary.ts';

describe('packWords', () => {
  test('gives back any words in order', () => {
    const word = fc.stringMatching(/^[a-z0-9żł]{1,14}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.sort();
        assert.deepEqual(unpackWords(packWords(sorted)), sorted);
      }),
    );
  });

  test('writes letters that a word shares with the one before as their number', () => {
    assert.equal(packWords(['child', 'children', 'dad']), ' 0child 5ren 0dad');
  });

  test('writes letters of two bytes with one', () => {
    assert.equal(packWords(['дім', 'діти']), 'дімти 0ABC 2DE');
  });
});

describe('createVocabulary', () => {
  const stems = ['bairn', 'child', 'polis', 'police', 'wean'];

  test('gives words that mean the same one term, and each other word its own', () => {
    const { terms, termCount } = createVocabulary(stems, [
      [0, 1, 4],
      [2, 3],
    ]);
    assert.deepEqual(terms, [0, 0, 1, 1, 0]);
    assert.equal(termCount, 2);
    assert.equal(createVocabulary(stems, []).termCount, stems.length);
  });

  test('counts a word only where it stands first, and leaves out words it does not know', () => {
    assert.deepEqual(
      sameWords(
        [
          ['child', 'wean', 'sprog'],
          ['wean', 'bairn'],
        ],
        stems,
        [],
      ),
      [[1, 4], [0]],
    );
  });
});
