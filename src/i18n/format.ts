import { clockWords } from '../domain/clock-words.ts';
import { type Locale, languageTag } from '../domain/locale.ts';
import { minutesOf, weekdays } from '../domain/schedule.ts';
import type { Schedule } from '../schemas/service.ts';
import type { Translate } from './translator.ts';

/** A calendar date `YYYY-MM-DD` in words, such as 21 November 2026. */
export function formatDate(locale: Locale, date: string): string {
  return new Intl.DateTimeFormat(languageTag(locale), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00Z`));
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
  return new Intl.ListFormat(languageTag(locale), { type: 'conjunction' }).format(
    indexes.map(name),
  );
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
