/** Milliseconds. */
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Stockholm writes times as `2026-11-22 09:30:00`; the time is London's. */
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The wall time in London at an instant (milliseconds), as the milliseconds it would be in UTC. */
export function wallOf(instant: number): number {
  return Date.parse(`${london.format(instant).replace(' ', 'T')}Z`);
}

/**
 * The instants at which a wall time in London stands on the clock: one, or two in the hour that comes
 * twice in autumn. A time that the spring leaves out stands for the same time an hour later.
 */
export function instantsOf(wall: number): { first: number; last: number } {
  const summer = wall - 60 * minute;
  const first = wallOf(summer) === wall ? summer : wall;
  return { first, last: wallOf(wall) === wall ? wall : first };
}

/** The calendar date `YYYY-MM-DD` of a wall time. */
export function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The calendar date a number of days after another. */
export function addDays(date: string, days: number): string {
  return dateOf(Date.parse(date) + days * day);
}
