import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inEveryLocale, locales, sourceLocale } from '../domain/locale.ts';
import { completenessLine, completenessOf } from './completeness.ts';
import { readSource, readWords } from './read-words.ts';

/** A language may leave out some guides; a page without words of its own shows the English. */
const fewestGuides = 36;

describe('the locales', () => {
  const words = inEveryLocale((locale) => readWords('content', locale));
  const { guides } = readSource('content');

  for (const locale of locales) {
    const found = completenessOf(locale, words[locale], words[sourceLocale], guides);
    test(`are complete: ${completenessLine(found)}`, () => {
      const { guides: prose, ...parts } = found.parts;
      for (const [name, { current, all }] of Object.entries(parts))
        assert.equal(current, all, name);
      assert.equal(prose.all, guides.size);
      assert.ok(prose.current >= fewestGuides, `translate ${fewestGuides} guides or more`);
    });
  }
});
