import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import parsePhoneNumber from 'libphonenumber-js/max';
import { loadContent } from '../content.ts';
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

/** Numbers that no numbering plan knows: emergency and short codes, and Childline's, which is shorter than others. */
const shortCodes = ['999', '112', '101', '111', '116 123', '0800 1111', '85258', '88247', '60777'];
const numbers = [...loadContent().facts.values()].flatMap(({ id, phones }) =>
  phones.map(({ number }) => ({ id, number })),
);

describe('the numbers of the services', () => {
  const isShort = ({ number }: { number: string }) => shortCodes.includes(number);

  test('are valid by the numbering plans, apart from the listed short codes', () => {
    const long = numbers.filter((entry) => !isShort(entry));
    assert.ok(long.length >= 15);
    for (const { id, number } of long) {
      const parsed = parsePhoneNumber(number, 'GB');
      assert.ok(parsed?.isValid(), `${id}: ${number}`);
      assert.equal(dialable(number), parsed?.number, id);
    }
  });

  test('use every short code that is listed', () => {
    const used = new Set(numbers.filter(isShort).map(({ number }) => number));
    assert.deepEqual(used, new Set(shortCodes));
  });
});
