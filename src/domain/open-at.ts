import type { Week } from './opening.ts';

/** Stockholm writes times as `2026-11-22 09:30`; the time is London's. */
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

const hour = 3_600_000;
const minutesAWeek = 7 * 24 * 60;

/**
 * Whether a channel is open at an instant, as `openingAt` says it, without when that changes: small enough
 * to travel with the search. In the hour that comes twice in autumn it is not known.
 */
export function openAt(week: Week, now: Date): 'always' | 'open' | 'closed' | 'unknown' {
  if (week.isAlwaysOpen) return 'always';
  const text = london.format(now);
  const comesTwice = [-hour, hour].some((shift) => london.format(+now + shift) === text);
  if (week.windows.length === 0 || comesTwice) return 'unknown';
  const wall = new Date(`${text.replace(' ', 'T')}Z`);
  const minute =
    ((wall.getUTCDay() + 6) % 7) * 24 * 60 + wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const days = week.windows.flatMap(([start, end]) =>
    [minute, minute + minutesAWeek].flatMap((at) => {
      const opened = new Date(+wall - (at - start) * 60_000).toISOString().slice(0, 10);
      return start <= at && at < end && !week.closed.includes(opened) ? [opened] : [];
    }),
  );
  if (days.some((date) => !week.doubtful.includes(date))) return 'open';
  const isDoubtful = days.length > 0 || week.doubtful.includes(text.slice(0, 10));
  return isDoubtful ? 'unknown' : 'closed';
}
