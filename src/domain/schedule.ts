import type { Channel, Schedule } from '../schemas/service.ts';

/** The minutes of a day on the clock. */
export const minutesADay = 24 * 60;
/** The days of the week as Open Referral writes them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The opening windows of one channel. */
export function schedulesFor(channel: Channel, schedules: readonly Schedule[]): Schedule[] {
  return schedules.filter((schedule) => schedule.channels.includes(channel));
}

/** Minutes after midnight of a wall time `HH:MM`; `24:00` is 1440. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A closing time for formats that know no 24:00: the last minute of the day. */
export function withinDay(closesAt: string): string {
  return closesAt === '24:00' ? '23:59' : closesAt;
}

/** One opening as minutes after Monday 00:00; an end past 10,080 runs into the next week. */
export type Window = [start: number, end: number];

/** The openings of one schedule, a window a day. */
export function windowsOf(schedule: Schedule): Window[] {
  return schedule.byday.map((day): Window => {
    const midnight = weekdays.indexOf(day) * minutesADay;
    const start = midnight + minutesOf(schedule.opens_at);
    const end = midnight + minutesOf(schedule.closes_at);
    return [start, end > start ? end : end + minutesADay];
  });
}

/** Whether the windows leave no minute of the week uncovered. Without windows the answer is no. */
export function isAlwaysOpen(schedules: readonly Schedule[]): boolean {
  const week = 7 * minutesADay;
  const windows = schedules
    .flatMap(windowsOf)
    .flatMap(([start, end]) =>
      end > week
        ? [
            [start, week],
            [0, end - week],
          ]
        : [[start, end]],
    )
    .sort(([a = 0], [b = 0]) => a - b);
  const covered = windows.reduce(
    (until, [start = 0, end = 0]) => (start <= until ? Math.max(until, end) : until),
    0,
  );
  return covered >= week;
}
