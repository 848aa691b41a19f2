import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dialable } from './phone.ts';

describe('dialable', () => {
  const cases = [
    ['0808 800 5000', '+448088005000'],
    ['0800 1111', '+448001111'],
    ['08000 28 22 33', '+448000282233'],
    ['0345 6000 459', '+443456000459'],
    ['+44 1372 847 161', '+441372847161'],
    ['+1 888 773 8368', '+18887738368'],
  ] as const;
  for (const [number, expected] of cases) {
    test(`writes ${number} as ${expected}`, () => assert.equal(dialable(number), expected));
  }

  for (const code of ['999', '101', '111', '116 123', '85258', '88247']) {
    test(`leaves the short code ${code} without a country code`, () =>
      assert.equal(dialable(code), code.replaceAll(' ', '')));
  }
});
