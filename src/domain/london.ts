/** Milliseconds. */
export const minute = 60_000;
export const day = 24 * 60 * minute;

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The wall time in London at an instant (milliseconds), as the milliseconds it would be in UTC. */
export function wallOf(instant: number): number {
  const [date = '', month = '', year = '', hours = '', minutes = '', seconds = ''] = london
    .format(instant)
    .split(/\D+/);
  return Date.UTC(+year, +month - 1, +date, +hours, +minutes, +seconds);
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
