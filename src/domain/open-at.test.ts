import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openAt } from './open-at.ts';
import { openingAt, type Week } from './opening.ts';

const minute = fc.integer({ min: 0, max: 7 * 24 * 60 - 1 });
const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const week: fc.Arbitrary<Week> = fc.record({
  isAlwaysOpen: fc.boolean(),
  windows: fc.array(
    fc
      .tuple(minute, fc.integer({ min: 1, max: 24 * 60 }))
      .map(([start, length]): [number, number] => [start, start + length]),
    { maxLength: 6 },
  ),
  closed: fc.array(date, { maxLength: 40 }),
  doubtful: fc.array(date, { maxLength: 40 }),
});
/** The hours around those that come twice, which the long answer reads more finely. */
const isTwice = (now: Date) =>
  ['2026-10-25', '2027-10-31'].some((day) => now.toISOString().startsWith(`${day}T0`));

describe('openAt', () => {
  test('says what openingAt says, at any instant but in the night of the hour that comes twice', () => {
    fc.assert(
      fc.property(
        week,
        fc.date({ min: new Date('2026-01-05'), max: new Date('2027-12-20'), noInvalidDate: true }),
        (each, now) => {
          fc.pre(!isTwice(now));
          assert.equal(openAt(each, now), openingAt(each, now).is);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('does not say that a line is open in the hour that comes twice', () => {
    const everyNight: Week = {
      isAlwaysOpen: false,
      windows: [[0, 10_080]],
      closed: [],
      doubtful: [],
    };
    assert.equal(openAt(everyNight, new Date('2026-10-25T00:30Z')), 'unknown');
    assert.equal(openAt(everyNight, new Date('2026-10-25T01:30Z')), 'unknown');
    assert.equal(openAt(everyNight, new Date('2026-10-25T02:30Z')), 'open');
  });
});
