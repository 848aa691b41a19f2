import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadContent } from '../content.ts';
import type { Schedule } from '../schemas/service.ts';
import { type Opening, openingAt, type Week, weekOf } from './opening.ts';
import { schedulesFor, windowsOf } from './schedule.ts';

const { facts, bankHolidays } = loadContent();
const noExceptions = { closed: [], doubtful: [] };

const window = (byday: Schedule['byday'], opens_at: string, closes_at: string): Schedule => ({
  channels: ['call'],
  byday,
  opens_at,
  closes_at,
  status: 'supported',
});
const week = (...schedules: Schedule[]): Week => ({
  ...noExceptions,
  isAlwaysOpen: false,
  windows: schedules.flatMap(windowsOf),
});

function callsTo(id: string): Week {
  const service = facts.get(id);
  assert.ok(service, id);
  return weekOf(schedulesFor('call', service.schedules), service, bankHolidays);
}

const working: Schedule['byday'] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const allWeek: Schedule['byday'] = [...working, 'SA', 'SU'];
const weeks = {
  office: week(window(working, '10:00', '16:00')),
  split: week(window(working, '09:00', '12:00'), window(working, '13:30', '17:00')),
  evenings: week(window(allWeek, '17:00', '24:00')),
  breathing: callsTo('breathing-space'),
  nspcc: callsTo('nspcc-helpline'),
  napac: callsTo('napac'),
  rapeCrisis: callsTo('rape-crisis-scotland'),
  victimSupport: callsTo('victim-support-scotland'),
  samaritans: callsTo('samaritans'),
  families: { ...week(window(working, '09:00', '17:00')), closed: ['2026-12-25', '2026-12-28'] },
  small: week(window(['SU'], '01:30', '03:00')),
  smallHours: week(window(['SA'], '23:00', '01:30')),
  none: week(),
};

/** An opening in short: `until 2026-…`, `opens 2026-…`, `always`, `unknown`, `closed`. Times are UTC. */
function inShort(opening: Opening): string {
  const short = (date: Date) => date.toISOString().slice(0, 16);
  if (opening.is === 'open') return `until ${short(opening.until)}`;
  if (opening.is === 'closed' && opening.opensAt) return `opens ${short(opening.opensAt)}`;
  return opening.is;
}

/** Instants in UTC. In winter that is London time; from the end of March to the end of October London is an hour on. */
const instants: [week: keyof typeof weeks, at: string, expected: string][] = [
  // Office hours in winter
  ['office', '2026-11-23T09:59:59Z', 'opens 2026-11-23T10:00'],
  ['office', '2026-11-23T10:00:00Z', 'until 2026-11-23T16:00'],
  ['office', '2026-11-23T15:59:59Z', 'until 2026-11-23T16:00'],
  ['office', '2026-11-23T16:00:00Z', 'opens 2026-11-24T10:00'],
  ['office', '2026-11-23T16:01:00Z', 'opens 2026-11-24T10:00'],
  ['office', '2026-11-27T16:00:00Z', 'opens 2026-11-30T10:00'],
  ['office', '2026-11-28T12:00:00Z', 'opens 2026-11-30T10:00'],
  ['office', '2026-11-29T23:59:59Z', 'opens 2026-11-30T10:00'],
  ['office', '2026-11-30T00:00:00Z', 'opens 2026-11-30T10:00'],
  // Office hours in summer
  ['office', '2026-07-06T08:59:00Z', 'opens 2026-07-06T09:00'],
  ['office', '2026-07-06T09:00:00Z', 'until 2026-07-06T15:00'],
  ['office', '2026-07-06T14:59:59Z', 'until 2026-07-06T15:00'],
  ['office', '2026-07-06T15:00:00Z', 'opens 2026-07-07T09:00'],
  ['office', '2026-07-05T23:30:00Z', 'opens 2026-07-06T09:00'],
  // Two sessions a day
  ['split', '2026-11-24T08:59:00Z', 'opens 2026-11-24T09:00'],
  ['split', '2026-11-24T11:59:00Z', 'until 2026-11-24T12:00'],
  ['split', '2026-11-24T12:00:00Z', 'opens 2026-11-24T13:30'],
  ['split', '2026-11-24T13:29:59Z', 'opens 2026-11-24T13:30'],
  ['split', '2026-11-24T13:30:00Z', 'until 2026-11-24T17:00'],
  ['split', '2026-11-24T17:00:00Z', 'opens 2026-11-25T09:00'],
  // Closing at midnight
  ['evenings', '2026-11-24T16:59:59Z', 'opens 2026-11-24T17:00'],
  ['evenings', '2026-11-24T23:59:59Z', 'until 2026-11-25T00:00'],
  ['evenings', '2026-11-25T00:00:00Z', 'opens 2026-11-25T17:00'],
  ['evenings', '2026-07-14T22:59:59Z', 'until 2026-07-14T23:00'],
  ['evenings', '2026-07-14T23:00:00Z', 'opens 2026-07-15T16:00'],
  // Overnight, joined over a weekend: Friday 6pm to Monday 6am
  ['breathing', '2026-11-24T17:59:00Z', 'opens 2026-11-24T18:00'],
  ['breathing', '2026-11-24T18:00:00Z', 'until 2026-11-25T02:00'],
  ['breathing', '2026-11-25T01:59:59Z', 'until 2026-11-25T02:00'],
  ['breathing', '2026-11-25T02:00:00Z', 'opens 2026-11-25T18:00'],
  ['breathing', '2026-11-20T18:00:00Z', 'until 2026-11-23T06:00'],
  ['breathing', '2026-11-22T12:00:00Z', 'until 2026-11-23T06:00'],
  ['breathing', '2026-11-23T05:59:59Z', 'until 2026-11-23T06:00'],
  ['breathing', '2026-11-23T06:00:00Z', 'opens 2026-11-23T18:00'],
  // St Andrew's Day (30 November) in Scotland: the night before runs on, the day itself is not known
  ['breathing', '2026-11-29T23:30:00Z', 'until 2026-11-30T00:00'],
  ['breathing', '2026-11-30T03:00:00Z', 'unknown'],
  ['breathing', '2026-11-30T19:00:00Z', 'unknown'],
  ['breathing', '2026-12-01T01:00:00Z', 'unknown'],
  ['breathing', '2026-12-01T02:00:00Z', 'opens 2026-12-01T18:00'],
  ['rapeCrisis', '2026-11-30T18:00:00Z', 'unknown'],
  ['rapeCrisis', '2026-12-01T18:00:00Z', 'until 2026-12-02T00:00'],
  ['victimSupport', '2026-11-29T15:00:00Z', 'until 2026-11-29T16:00'],
  ['victimSupport', '2026-11-29T16:00:00Z', 'closed'],
  // Scotland's one-off holiday on 15 June 2026, and the next day
  ['rapeCrisis', '2026-06-15T17:00:00Z', 'unknown'],
  ['rapeCrisis', '2026-06-16T17:00:00Z', 'until 2026-06-16T23:00'],
  // For the whole UK a holiday of one nation is enough to doubt
  ['nspcc', '2026-11-30T11:00:00Z', 'unknown'],
  ['nspcc', '2026-07-13T11:00:00Z', 'unknown'],
  ['nspcc', '2026-08-31T11:00:00Z', 'unknown'],
  ['nspcc', '2026-12-01T11:00:00Z', 'until 2026-12-01T16:00'],
  ['napac', '2026-12-25T11:00:00Z', 'unknown'],
  ['napac', '2026-12-24T11:00:00Z', 'until 2026-12-24T21:00'],
  // Known to be closed on holidays
  ['families', '2026-12-24T16:59:00Z', 'until 2026-12-24T17:00'],
  ['families', '2026-12-24T17:00:00Z', 'opens 2026-12-29T09:00'],
  ['families', '2026-12-25T12:00:00Z', 'opens 2026-12-29T09:00'],
  ['families', '2026-12-28T12:00:00Z', 'opens 2026-12-29T09:00'],
  // Day and night, on Christmas Day too
  ['samaritans', '2026-12-25T03:00:00Z', 'always'],
  ['samaritans', '2026-10-25T01:30:00Z', 'always'],
  // Clocks go forward on 29 March 2026 at 01:00 UTC
  ['evenings', '2026-03-28T23:59:59Z', 'until 2026-03-29T00:00'],
  ['evenings', '2026-03-29T15:59:59Z', 'opens 2026-03-29T16:00'],
  ['evenings', '2026-03-29T16:00:00Z', 'until 2026-03-29T23:00'],
  ['breathing', '2026-03-29T00:30:00Z', 'until 2026-03-30T05:00'],
  ['breathing', '2026-03-29T01:30:00Z', 'until 2026-03-30T05:00'],
  ['small', '2026-03-29T01:29:59Z', 'opens 2026-03-29T01:30'],
  ['small', '2026-03-29T01:30:00Z', 'until 2026-03-29T02:00'],
  // Clocks go back on 25 October 2026 at 01:00 UTC: 1am to 2am comes twice
  ['small', '2026-10-25T00:30:00Z', 'opens 2026-10-25T01:30'],
  ['small', '2026-10-25T01:30:00Z', 'until 2026-10-25T03:00'],
  ['smallHours', '2026-10-25T00:29:59Z', 'until 2026-10-25T00:30'],
  ['smallHours', '2026-10-25T00:30:00Z', 'opens 2026-10-31T23:00'],
  ['evenings', '2026-10-24T22:59:59Z', 'until 2026-10-24T23:00'],
  ['evenings', '2026-10-25T16:30:00Z', 'opens 2026-10-25T17:00'],
  ['breathing', '2026-10-25T02:30:00Z', 'until 2026-10-26T06:00'],
  // Nothing known
  ['none', '2026-11-24T12:00:00Z', 'unknown'],
];

describe('openingAt', () => {
  test('has a table of at least 60 instants', () => assert.ok(instants.length >= 60));

  for (const [name, at, expected] of instants) {
    test(`${name} at ${at}: ${expected}`, () => {
      assert.equal(inShort(openingAt(weeks[name], new Date(at))), expected);
    });
  }

  const clock = fc.integer({ min: 0, max: 1440 });
  const anyWindow = fc
    .tuple(
      fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      clock,
      fc.integer({ min: 1, max: 1440 }),
    )
    .map(([days, start, length]) =>
      days.map((day): [number, number] => [
        day * 1440 + (start % 1440),
        day * 1440 + (start % 1440) + length,
      ]),
    );
  const anyWeek = fc
    .array(anyWindow, { minLength: 1, maxLength: 3 })
    .map((windows): Week => ({ ...noExceptions, isAlwaysOpen: false, windows: windows.flat() }));
  /* Away from the two nights on which the clock changes, where a day is not 24 hours long. */
  const instant = fc.date({
    min: new Date('2026-11-01Z'),
    max: new Date('2027-03-20Z'),
    noInvalidDate: true,
  });

  test('is open exactly in the windows of the week, for any windows and instant', () => {
    fc.assert(
      fc.property(anyWeek, instant, (any, now) => {
        const minutes = (((now.getTime() / 60_000 + 3 * 1440) % 10_080) + 10_080) % 10_080;
        const isIn = any.windows.some(
          ([start, end]) =>
            (start <= minutes && minutes < end) ||
            (start <= minutes + 10_080 && minutes + 10_080 < end),
        );
        assert.equal(openingAt(any, now).is === 'open', isIn);
      }),
    );
  });

  test('is closed in the minute it says, and open a moment before', () => {
    fc.assert(
      fc.property(anyWeek, instant, (any, now) => {
        const opening = openingAt(any, now);
        fc.pre(opening.is === 'open');
        const week = 7 * 86_400_000;
        const isEndless = opening.until.getTime() - now.getTime() > week;
        assert.equal(openingAt(any, new Date(opening.until.getTime() - 1)).is, 'open');
        assert.equal(openingAt(any, opening.until).is === 'closed', !isEndless);
      }),
    );
  });

  test('is open in the minute it says it opens, and closed until then', () => {
    fc.assert(
      fc.property(anyWeek, instant, (any, now) => {
        const opening = openingAt(any, now);
        fc.pre(opening.is === 'closed' && opening.opensAt !== null);
        assert.equal(openingAt(any, opening.opensAt).is, 'open');
        assert.equal(openingAt(any, new Date(opening.opensAt.getTime() - 1)).is, 'closed');
      }),
    );
  });

  test('does not ask in which zone the device is', () => {
    const zone = process.env['TZ'] ?? 'UTC';
    for (const elsewhere of ['Pacific/Auckland', 'America/Los_Angeles', zone]) {
      process.env['TZ'] = elsewhere;
      const opening = openingAt(weeks.office, new Date('2026-07-06T09:00:00Z'));
      assert.equal(inShort(opening), 'until 2026-07-06T15:00');
    }
  });
});
