import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { textsIn } from './avoided-words.ts';
import { messageTypes } from './message-types.ts';
import { readWords } from './read-words.ts';

const { ui } = readWords('content', 'en');
const written = 'src/i18n/messages.ts';

describe('the interface strings', () => {
  test('have types that are up to date', () => {
    assert.equal(
      readFileSync(written, 'utf8'),
      messageTypes(ui),
      `${written} is old: run npm run translations`,
    );
  });

  test('give every key the names of its placeholders, and plural forms one key', () => {
    const types = messageTypes({ a: { b: '{{x}} of {{y}}', n_one: 'one', n_other: '{{count}}' } });
    assert.match(types, /'a\.b': 'x' \| 'y';/);
    assert.match(types, /interface PluralMessages \{\n {2}'a\.n': 'count';/);
  });

  test('are all used: a stale one is named', () => {
    const code = globSync('src/**/*.{ts,tsx,astro}')
      .filter((file) => file !== written)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const patterns = [...code.matchAll(/`([a-z_]+\.[\w.-]*\$\{[^`]*)`/g)].map(
      ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    );
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`'${key.replace(/_(one|other)$/, '')}'`) ||
      patterns.some((pattern) => pattern.test(key));
    const stale = textsIn(ui).flatMap(([key]) => (isUsed(key) ? [] : [key]));
    assert.deepEqual(stale, [], 'take them out of content/locales/*/ui.yaml');
  });
});
