import { clockWords } from './clock-words.ts';
import { dateOf, day, minute, wallOf } from './london.ts';
import type { Opening, Week } from './opening.ts';

/** Templates with `{{time}}` and `{{day}}` for what can be said of an opening, in one language. */
export interface OpeningWords {
  always: string;
  open: string;
  closed: string;
  unknown: string;
  opensToday: string;
  opensTomorrow: string;
  opensOn: string;
  midnight: string;
  midday: string;
}

/** All that script needs to say whether a channel is open: between two dates, and not before or after. */
export interface OpenNow {
  from: string;
  to: string;
  week: Week;
  words: OpeningWords;
}

/** What can be said of an opening at an instant, in London time. */
export function sayOpening(
  opening: Opening,
  now: Date,
  words: OpeningWords,
  languageTag: string,
): string {
  const fill = (template: string, at: Date) => {
    const wall = wallOf(at.getTime());
    const minutes = (wall % day) / minute;
    const named = minutes === 0 ? words.midnight : minutes === 720 ? words.midday : undefined;
    const weekday = new Intl.DateTimeFormat(languageTag, { weekday: 'long', timeZone: 'UTC' });
    return template
      .replace('{{time}}', named ?? clockWords(languageTag, minutes))
      .replace('{{day}}', weekday.format(wall));
  };
  if (opening.is === 'always') return words.always;
  if (opening.is === 'unknown') return words.unknown;
  if (opening.is === 'open') return fill(words.open, opening.until);
  if (!opening.opensAt) return words.closed;
  const today = wallOf(now.getTime());
  const opens = dateOf(wallOf(opening.opensAt.getTime()));
  const template =
    opens === dateOf(today)
      ? words.opensToday
      : opens === dateOf(today + day)
        ? words.opensTomorrow
        : words.opensOn;
  return `${words.closed} ${fill(template, opening.opensAt)}`;
}
