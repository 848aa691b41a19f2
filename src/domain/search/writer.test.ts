import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../../content.ts';
import { indexServices } from '../../i18n/search-view.ts';
import { createSearch } from '../search.ts';

const { locales, assessment } = loadContent();
const search = createSearch(
  indexServices([...locales.en.services.values()], assessment, locales.en),
);

describe('writerOf', () => {
  const cases: [query: string, age: number | null, kind: string | null][] = [
    ['im 13 and scared', 13, 'child'],
    ['i am only twelve', 12, 'child'],
    ['17 and theres a video', 17, 'child'],
    ['did something when i was 11, 16 now', 16, 'child'],
    ['am 61 never told a soul', 61, 'adult'],
    ['im 22 and i like 13 yr olds', 22, 'adult'],
    ['my 14 year old son', null, 'parent'],
    ['shes 15 and i worry', null, null],
    ['six in the morning police everywhere', null, null],
    ['ma boy 15 getting blackmailed', null, 'parent'],
    ['waiting 14 months for my phone', null, null],
    ['it happened when i was 7', null, 'adult'],
    ['im 14 they are 30', 14, 'child'],
    ['my friend is 13', null, null],
    ['a man in my clan', null, null],
    ['my husband was arrested', null, 'adult'],
    ['tell my mum', null, 'child'],
    ['0808 100 09', null, null],
  ];
  for (const [query, age, kind] of cases) {
    test(`hears ${kind ?? 'nobody in particular'}${age ? ` of ${age}` : ''} in "${query}"`, () =>
      assert.deepEqual(search(query).writer, { age, kind }));
  }
});
