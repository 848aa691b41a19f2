import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { digitsOf, isWithin, stemOf, wordsIn, wordsOf } from './words.ts';

describe('wordsOf', () => {
  test('folds case, accents and apostrophes', () => {
    assert.deepEqual(wordsOf("I'm  worried, KEIN Täter Łódź"), [
      'im',
      'worried',
      'kein',
      'tater',
      'lodz',
    ]);
  });

  test('lets words from Arabic and Urdu keyboards meet, with and without harakat, and their figures', () => {
    assert.deepEqual(wordsOf('كيا هے اُسے ۱۴ ١٤سال'), wordsOf('کیا ہے اسے 14 14 سال'));
  });

  test('folds what Welsh, Gaelic, Polish and Ukrainian keyboards may leave out', () => {
    assert.deepEqual(wordsOf('tŷ cùram żółw їжак ґанок м’яч'), [
      'ty',
      'curam',
      'zolw',
      'іжак',
      'ганок',
      'мяч',
    ]);
  });

  test('drops control and direction marks', () => {
    assert.deepEqual(wordsOf('child‮line\u0000'), ['childline']);
  });

  test('reads no more than 64 characters', () => {
    assert.equal(wordsOf('a'.repeat(10_000))[0]?.length, 64);
    assert.equal(wordsIn('a'.repeat(100))[0]?.length, 100);
  });

  test('gives letters and figures only, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) assert.match(word, /^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('stemOf', () => {
  const endings = ['ing', 'ed', 's', 'e'];

  test('lets forms of a word meet', () => {
    const stems = ['threatens', 'threatened', 'threatening'].map((word) => stemOf(word, endings));
    assert.deepEqual(new Set(stems), new Set(['threate']));
  });

  test('leaves at least four letters', () => {
    assert.deepEqual(
      ['does', 'ring'].map((word) => stemOf(word, endings)),
      ['does', 'ring'],
    );
  });
});

describe('isWithin', () => {
  test('counts letters left out, added, changed and swapped', () => {
    assert.ok(
      ['chidline', 'childdline', 'cjildline', 'hcildline'].every((typed) =>
        isWithin(1, typed, 'childline'),
      ),
    );
    assert.ok(!isWithin(1, 'chldlne', 'childline') && isWithin(2, 'chldlne', 'childline'));
  });

  test('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => assert.equal(isWithin(2, a, b), isWithin(2, b, a))),
    );
  });
});

describe('digitsOf', () => {
  test('reads a number in any grouping, with the country code or without the 0', () => {
    const ways = ['0808 800 5000', '+44 808 800 5000', '0044-8088005000', '808 8005000'];
    assert.deepEqual(new Set(ways.map(digitsOf)), new Set(['8088005000']));
  });

  test('leaves short codes as they are', () => {
    assert.deepEqual(['999', '116 123'].map(digitsOf), ['999', '116123']);
  });
});
