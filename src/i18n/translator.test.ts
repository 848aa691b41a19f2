import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTranslator } from './translator.ts';

const words = {
  part: { hello: 'Hello {{name}}', pages_few: '{{count}} strony', pages_other: 'x' },
};
const t = createTranslator('pl', words).byId;

describe('createTranslator', () => {
  test('fills a placeholder and leaves its text as it is', () => {
    assert.equal(t('part.hello', { name: "O'Neil & Co" }), "Hello O'Neil & Co");
  });

  test('throws for a key that is missing and names the file', () => {
    assert.throws(
      () => t('part.bye'),
      /content\/locales\/pl\/ui\.yaml: key "part\.bye" is missing: add it/,
    );
  });

  test('throws for a placeholder without a value', () => {
    assert.throws(() => t('part.hello'), /a value for \{\{name\}\}/);
  });

  test('chooses the plural form of the language', () => {
    assert.equal(t('part.pages', { count: 3 }), '3 strony');
  });

  test('throws for the name of a group of strings', () => {
    assert.throws(() => t('part'));
  });
});
