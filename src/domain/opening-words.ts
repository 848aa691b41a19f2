import { clockWords, type NamedTimes } from './clock-words.ts';
import { dateOf, day, minute, wallOf } from './london.ts';
import type { Opening, Week } from './opening.ts';

/** Templates with `{{time}}` and `{{day}}` for what can be said of an opening, in one language. */
export interface OpeningWords extends NamedTimes {
  always: string;
  open: string;
  closed: string;
  unknown: string;
  opensToday: string;
  opensTomorrow: string;
  opensOn: string;
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
    const wall = wallOf(+at);
    const weekday = { weekday: 'long', timeZone: 'UTC' } as const;
    return template
      .replace('{{time}}', clockWords(languageTag, (wall % day) / minute, words))
      .replace('{{day}}', new Date(wall).toLocaleDateString(languageTag, weekday));
  };
  const said = words[opening.is];
  if (opening.is === 'open') return fill(said, opening.until);
  if (opening.is !== 'closed' || !opening.opensAt) return said;
  const today = wallOf(+now);
  const opens = dateOf(wallOf(+opening.opensAt));
  const template =
    opens === dateOf(today)
      ? words.opensToday
      : opens === dateOf(today + day)
        ? words.opensTomorrow
        : words.opensOn;
  return `${said} ${fill(template, opening.opensAt)}`;
}
