import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directionOf, markIn, pathAtRoot, pathIn } from './locale.ts';

describe('pathIn', () => {
  test('leaves the default locale at the root', () => {
    assert.equal(pathIn('en', '/urgent/'), '/urgent/');
  });

  test('puts another locale in front', () => {
    assert.equal(pathIn('pl', '/urgent/'), '/pl/urgent/');
  });

  test('leaves a page that is not translated where it is', () => {
    assert.equal(pathIn('pl', '/partners/'), '/partners/');
    assert.equal(pathIn('pl', '/easy/find/'), '/easy/find/');
  });
});

describe('pathAtRoot', () => {
  test('takes the locale off an address, and nothing that only looks like one', () => {
    assert.equal(pathAtRoot('/pl/urgent/'), '/urgent/');
    assert.equal(pathAtRoot('/ur/'), '/');
    assert.equal(pathAtRoot('/urgent/'), '/urgent/');
    assert.equal(pathAtRoot('/'), '/');
  });
});

describe('markIn', () => {
  test('marks words of another language, and leaves those of the page', () => {
    assert.deepEqual(markIn('ur', 'en'), { lang: 'en-GB', dir: 'ltr' });
    assert.deepEqual(markIn('pl', 'pl'), {});
    assert.equal(directionOf('ur'), 'rtl');
  });
});
