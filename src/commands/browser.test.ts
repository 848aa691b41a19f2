import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findBrowser } from './browser.ts';

const ownPath = '/own/chrome';
const look = (env: Record<string, string>, ...present: string[]) =>
  findBrowser({ env, ownPath, exists: (path) => present.includes(path) });

describe('findBrowser', () => {
  test('takes CHROMIUM_PATH before everything else', () => {
    assert.equal(look({ CHROMIUM_PATH: '/my/chrome' }, '/my/chrome', ownPath), '/my/chrome');
  });

  test('says in one line that CHROMIUM_PATH is wrong', () => {
    assert.throws(
      () => look({ CHROMIUM_PATH: '/gone' }, ownPath),
      /^Error: CHROMIUM_PATH is "\/gone", where there is no browser: correct it or unset it$/,
    );
  });

  test("takes Playwright's own before a system browser", () => {
    assert.equal(look({ PATH: '/usr/bin' }, ownPath, '/usr/bin/chromium'), ownPath);
  });

  test('finds a system browser on the PATH', () => {
    assert.equal(
      look({ PATH: '/bin:/usr/bin' }, '/usr/bin/google-chrome'),
      '/usr/bin/google-chrome',
    );
  });

  test('finds nothing where nothing is', () => {
    assert.equal(look({ PATH: '/bin' }), undefined);
  });
});
