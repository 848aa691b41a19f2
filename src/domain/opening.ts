import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { Schedule, ServiceFacts } from '../schemas/service.ts';
import { dateOf, day, instantsOf, minute, wallOf } from './london.ts';
import { isAlwaysOpen, minutesADay, type Window, windowsOf } from './schedule.ts';

/** Whether somebody can be reached at an instant. `until` and `opensAt` are instants; null is not known. */
export type Opening =
  | { is: 'always' }
  | { is: 'open'; until: Date }
  | { is: 'closed'; opensAt: Date | null }
  | { is: 'unknown' };

/**
 * A week of openings as a browser can carry it, and the days (`YYYY-MM-DD` in London) on which its
 * windows do not hold or may not hold.
 */
export interface Week {
  isAlwaysOpen: boolean;
  windows: readonly Window[];
  closed: readonly string[];
  doubtful: readonly string[];
}

const daysAhead = 14;

/** The first of January 1970 was a Thursday. */
const daysSinceMonday = 3;

/** The openings of a few days around an instant, in order, as instants. */
function openingsAround(week: Week, now: number) {
  const today = Math.floor(wallOf(now) / day) * day;
  return Array.from({ length: daysAhead + 2 }, (_, index) => today + (index - 1) * day)
    .filter((midnight) => !week.closed.includes(dateOf(midnight)))
    .flatMap((midnight) => {
      const weekday = (midnight / day + daysSinceMonday) % 7;
      const monday = midnight - weekday * day;
      const isDoubtful = week.doubtful.includes(dateOf(midnight));
      return week.windows
        .filter(([start]) => Math.floor(start / minutesADay) === weekday)
        .map(([start, end]) => ({
          from: instantsOf(monday + start * minute).last,
          to: instantsOf(monday + end * minute).first,
          isDoubtful,
        }));
    })
    .sort((a, b) => a.from - b.from);
}

/**
 * Whether a channel is open at an instant, by the week's windows in London time and the days on
 * which they do not hold. Says `open` only when that is sure: on a doubtful day it is unknown, and
 * where an hour comes twice a window opens late and closes early. Windows that touch are one opening.
 */
export function openingAt(week: Week, now: Date): Opening {
  if (week.isAlwaysOpen) return { is: 'always' };
  if (week.windows.length === 0) return { is: 'unknown' };
  const at = +now;
  const openings = openingsAround(week, at);
  const sure = openings.filter(({ isDoubtful }) => !isDoubtful);
  const open = sure.find((it) => it.from <= at && at < it.to);
  if (open) {
    const until = sure.reduce(
      (end, { from, to }) => (from <= end && to > end && from >= open.from ? to : end),
      open.to,
    );
    return { is: 'open', until: new Date(until) };
  }
  const isInDoubt = openings.some((it) => it.isDoubtful && it.from <= at && at < it.to);
  if (isInDoubt || week.doubtful.includes(dateOf(wallOf(at)))) return { is: 'unknown' };
  const next = openings.find(({ from }) => from > at);
  const opensAt = next && !next.isDoubtful ? new Date(next.from) : null;
  return { is: 'closed', opensAt };
}

const divisions = {
  scotland: 'scotland',
  england: 'england-and-wales',
  wales: 'england-and-wales',
  'northern-ireland': 'northern-ireland',
} as const;

/**
 * The week of one channel of a service, with the bank holidays of the nations it works in. Where its
 * nations differ in a holiday, that day is doubtful.
 */
export function weekOf(
  schedules: readonly Schedule[],
  service: Pick<ServiceFacts, 'service_areas' | 'bank_holidays'>,
  bankHolidays: BankHolidays,
): Week {
  const calendars = service.service_areas.flatMap((area) =>
    area in divisions
      ? [bankHolidays.divisions[divisions[area as keyof typeof divisions]].map(({ date }) => date)]
      : [],
  );
  const any = [...new Set(calendars.flat())].sort();
  const all = any.filter((date) => calendars.every((dates) => dates.includes(date)));
  const { bank_holidays: rule } = service;
  const closed = rule === 'closed' ? all : [];
  return {
    isAlwaysOpen: isAlwaysOpen(schedules) && rule !== 'closed',
    windows: schedules.flatMap(windowsOf),
    closed,
    doubtful: rule === 'open' ? [] : any.filter((date) => !closed.includes(date)),
  };
}
