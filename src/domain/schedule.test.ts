import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Schedule } from '../schemas/service.ts';
import { isAlwaysOpen, minutesOf } from './schedule.ts';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const open = (
  byday: readonly Schedule['byday'][number][],
  opens_at: string,
  closes_at: string,
): Schedule => ({
  channels: ['call'],
  byday: [...byday],
  opens_at,
  closes_at,
  status: 'supported',
});

describe('minutesOf', () => {
  test('counts from midnight', () => assert.equal(minutesOf('09:30'), 570));
  test('takes 24:00 as the end of the day', () => assert.equal(minutesOf('24:00'), 1440));
});

describe('isAlwaysOpen', () => {
  test('is true for every day from midnight to midnight', () => {
    assert.equal(isAlwaysOpen([open(week, '00:00', '24:00')]), true);
  });

  test('is false without any window', () => assert.equal(isAlwaysOpen([]), false));

  test('is false when one evening is missing', () => {
    const days = [open(week.slice(0, 6), '00:00', '24:00'), open(['SU'], '00:00', '23:59')];
    assert.equal(isAlwaysOpen(days), false);
  });

  test('joins windows that run over midnight, also from Sunday to Monday', () => {
    assert.equal(isAlwaysOpen([open(week, '18:00', '18:00')]), true);
    assert.equal(isAlwaysOpen([open(week, '18:00', '06:00'), open(week, '06:00', '18:00')]), true);
  });

  test('sees a gap after a window that runs over midnight', () => {
    assert.equal(isAlwaysOpen([open(week, '18:00', '02:00')]), false);
  });

  test('holds for any way of cutting the day in two', () => {
    const clock = fc
      .integer({ min: 1, max: 1439 })
      .map(
        (at) =>
          `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(clock, (cut) =>
        isAlwaysOpen([open(week, '00:00', cut), open(week, cut, '24:00')]),
      ),
    );
  });
});
