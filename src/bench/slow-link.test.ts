import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leastTime } from './slow-link.ts';

const link = { bytesPerSecond: 1000, waitMs: 300 };

describe('leastTime', () => {
  test('is the wait for one answer and the time its bytes need', () => {
    assert.equal(leastTime({ bytes: 500, answers: 1 }, link), 800);
  });

  test('waits for each answer that is asked for only when another is there', () => {
    assert.equal(leastTime({ bytes: 0, answers: 2 }, link), 600);
  });

  test('is two seconds for the first byte on Slow 3G, and 20 ms for each kilobyte after it', () => {
    assert.equal(leastTime({ bytes: 0, answers: 1 }), 2000);
    assert.equal(leastTime({ bytes: 1000, answers: 1 }), 2020);
  });
});
