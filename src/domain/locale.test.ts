import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Locale, pathIn } from './locale.ts';

describe('pathIn', () => {
  test('leaves the default locale at the root', () => {
    assert.equal(pathIn('en', '/urgent/'), '/urgent/');
  });

  test('puts another locale in front', () => {
    assert.equal(pathIn('pl' as Locale, '/urgent/'), '/pl/urgent/');
  });
});
