import { clockWords } from '../domain/clock-words.ts';
import { type Locale, languageTag } from '../domain/locale.ts';
import { minutesOf, weekdays } from '../domain/schedule.ts';
import type { Schedule } from '../schemas/service.ts';
import type { Translate } from './translator.ts';

/** A calendar date `YYYY-MM-DD` in words, such as 21 November 2026; `YYYY-MM` and `YYYY` give what they know. */
export function formatDate(locale: Locale, date: string): string {
  const [, month, day] = date.split('-');
  const words = new Intl.DateTimeFormat(languageTag(locale), {
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
  // The abbreviation of "year" would end a sentence twice.
  return words.replace(/ р\.$/, ' року');
}

/** Things in a sentence: all of them, or one of them (`disjunction`). */
export function formatList(
  locale: Locale,
  things: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const list = new Intl.ListFormat(languageTag(locale), { type }).format(things);
  // Welsh says "ac" before a vowel and "a" elsewhere; the standard's data leave that open.
  return list.replace(/ a\(c\) (?=[aeiouwyâêîôûŵŷ])/giu, ' ac ').replaceAll(' a(c) ', ' a ');
}

/** A wall time `HH:MM` in words: 9am, 9.30am, midday, midnight. */
export function formatTime(locale: Locale, clock: string, t: Translate): string {
  return clockWords(languageTag(locale), minutesOf(clock), {
    midnight: t('hours.midnight'),
    midday: t('hours.midday'),
  });
}

/** Days in words: a name, a range of three days or more, or a list. `MO` to `SU` is every day. */
export function formatDays(locale: Locale, byday: Schedule['byday'], t: Translate): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), { weekday: 'long', timeZone: 'UTC' });
  const monday = Date.UTC(2024, 0, 1);
  const indexes = byday.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const name = (index: number) => format.format(new Date(monday + index * 86_400_000));
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? first;
  if (indexes.length === weekdays.length) return t('hours.every_day');
  if (indexes.length > 2 && last - first === indexes.length - 1) {
    return t('hours.range', { from: name(first), to: name(last) });
  }
  return formatList(locale, indexes.map(name));
}

/** One opening window in words: 9am to 9pm, 6pm to 2am the next day, all day and night. */
export function formatWindow(locale: Locale, schedule: Schedule, t: Translate): string {
  const from = formatTime(locale, schedule.opens_at, t);
  const to = formatTime(locale, schedule.closes_at, t);
  const start = minutesOf(schedule.opens_at);
  const end = minutesOf(schedule.closes_at);
  if (start === 0 && end === 24 * 60) return t('hours.all_day');
  return t(end <= start ? 'hours.next_day' : 'hours.from_to', { from, to });
}
