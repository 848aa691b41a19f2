/** Times of day that have a name. */
export interface NamedTimes {
  midnight: string;
  midday: string;
}

/** A time of day, in minutes after midnight, as people say it: 9am, 9.30am, midday in English, 9:30 elsewhere. */
export function clockWords(languageTag: string, minutes: number, named: NamedTimes): string {
  if (minutes % (24 * 60) === 0) return named.midnight;
  if (minutes === 12 * 60) return named.midday;
  return new Date(minutes * 60_000)
    .toLocaleTimeString(languageTag, {
      hour: 'numeric',
      minute: '2-digit',
      hour12: languageTag === 'en-GB',
      timeZone: 'UTC',
    })
    .replace(/(:00)?\s/, '')
    .replace(/:(.*m)/, '.$1');
}
