import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inEveryLocale, locales, sourceLocale } from '../domain/locale.ts';
import { completenessLine, completenessOf } from './completeness.ts';
import { readSource, readWords } from './read-words.ts';

describe('the locales', () => {
  const words = inEveryLocale((locale) => readWords('content', locale));
  const { guides } = readSource('content');

  for (const locale of locales) {
    const found = completenessOf(locale, words[locale], words[sourceLocale], guides);
    test(`are complete: ${completenessLine(found)}`, () => {
      const { guides: prose, ...parts } = found.parts;
      for (const [name, { current, all }] of Object.entries(parts))
        assert.equal(current, all, name);
      assert.ok(prose.current >= 36 && prose.all === guides.size);
    });
  }
});
