import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findWebkit } from './webkit.ts';

const look = (programs: readonly string[], browsers: string[]) =>
  findWebkit({
    findProgram: (name) => (programs.includes(name) ? `/usr/bin/${name}` : undefined),
    list: () => browsers,
  });
const old = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser';
const newer = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

describe('findWebkit', () => {
  test('takes the driver, the screen and the newest browser', () => {
    assert.deepEqual(look(['WebKitWebDriver', 'Xvfb'], [newer, old]), {
      driver: '/usr/bin/WebKitWebDriver',
      screen: '/usr/bin/Xvfb',
      browser: newer,
    });
  });

  test('finds nothing where one of the three is missing', () => {
    assert.equal(look(['Xvfb'], [newer]), undefined);
    assert.equal(look(['WebKitWebDriver'], [newer]), undefined);
    assert.equal(look(['WebKitWebDriver', 'Xvfb'], []), undefined);
  });
});
