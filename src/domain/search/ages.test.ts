import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../../content.ts';
import { type AgeClass, ageOf } from './ages.ts';
import { wordsOf } from './words.ts';

const { classes, numbers } = loadContent().locales.en.search;
const isIn = (word: string, name: AgeClass) => classes[name]?.includes(word) === true;

describe('ageOf', () => {
  const cases: [query: string, age: number | null][] = [
    ['im 13 and scared', 13],
    ['i am only twelve', 12],
    ['17 and theres a video', 17],
    ['did something when i was 11, 16 now', 16],
    ['am 61 never told a soul', 61],
    ['im 22 and i like 13 yr olds', 22],
    ['my 14 year old son', null],
    ['shes 15 and i worry', null],
    ['six in the morning police everywhere', null],
    ['ma boy 15 getting blackmailed', null],
    ['waiting 14 months for my phone', null],
    ['it happened when i was 7', null],
    ['im 14 they are 30', 14],
    ['my friend is 13', null],
    ['0808 100 09', null],
  ];
  for (const [query, age] of cases) {
    test(`hears ${age === null ? 'no age of the writer' : `that the writer is ${age}`} in "${query}"`, () =>
      assert.equal(ageOf(wordsOf(query), numbers, isIn), age));
  }
});
