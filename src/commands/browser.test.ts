import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findChromium, findFirefox } from './browser.ts';

const ownPath = '/own/chrome';
const look = (env: Record<string, string>, ...present: string[]) =>
  findChromium({ env, ownPath, exists: (path) => present.includes(path) });

describe('findChromium', () => {
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

const ownFirefox = '/own/firefox';
const lookForFirefox = (env: Record<string, string>, ...present: string[]) =>
  findFirefox({ env, ownPath: ownFirefox, exists: (path) => present.includes(path) });

describe('findFirefox', () => {
  test("starts Playwright's own as it is", () => {
    assert.deepEqual(lookForFirefox({ PATH: '/usr/bin' }, ownFirefox, '/usr/bin/firefox'), {
      executablePath: ownFirefox,
    });
  });

  test('starts every other through the channel', () => {
    assert.deepEqual(lookForFirefox({ PATH: '/bin:/usr/bin' }, '/usr/bin/firefox-esr'), {
      executablePath: '/usr/bin/firefox-esr',
      channel: 'moz-firefox',
    });
    assert.deepEqual(lookForFirefox({ FIREFOX_PATH: '/my/firefox' }, '/my/firefox', ownFirefox), {
      executablePath: '/my/firefox',
      channel: 'moz-firefox',
    });
  });

  test('says in one line that FIREFOX_PATH is wrong', () => {
    assert.throws(
      () => lookForFirefox({ FIREFOX_PATH: '/gone' }, ownFirefox),
      /^Error: FIREFOX_PATH is "\/gone", where there is no browser: correct it or unset it$/,
    );
  });

  test('finds nothing where nothing is', () => {
    assert.equal(lookForFirefox({ PATH: '/bin' }, '/bin/chromium'), undefined);
  });
});
