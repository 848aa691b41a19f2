import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSecondTap } from './second-tap.ts';

const opened = { clientX: 100, clientY: 400, detail: 1, timeStamp: 1000 };

describe('isSecondTap', () => {
  test('is what the browser counts as a double click', () => {
    assert.equal(isSecondTap({ ...opened, detail: 2, timeStamp: 1200 }, opened, false), true);
  });

  test('is a finger at the same place at once, on a browser that does not count', () => {
    assert.equal(isSecondTap({ ...opened, clientY: 410, timeStamp: 1200 }, opened, true), true);
  });

  test('is no new tap elsewhere, or with a mouse, or half a second later', () => {
    assert.equal(isSecondTap({ ...opened, clientY: 500, timeStamp: 1200 }, opened, true), false);
    assert.equal(isSecondTap({ ...opened, timeStamp: 1200 }, opened, false), false);
    assert.equal(isSecondTap({ ...opened, detail: 2, timeStamp: 1501 }, opened, true), false);
  });

  test('is none while nothing was opened', () => {
    assert.equal(isSecondTap({ ...opened, detail: 2 }, undefined, true), false);
  });
});
