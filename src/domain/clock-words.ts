/** Times of day that have a name. */
export interface NamedTimes {
  midnight: string;
  midday: string;
}

/** A time of day, in minutes after midnight, as people say it: 9am, 9.30am in English, midday. */
export function clockWords(languageTag: string, minutes: number, named: NamedTimes): string {
  if (minutes % (24 * 60) === 0) return named.midnight;
  if (minutes === 12 * 60) return named.midday;
  return new Date(minutes * 60_000)
    .toLocaleTimeString(languageTag, {
      hour: 'numeric',
      minute: minutes % 60 ? '2-digit' : undefined,
      hour12: true,
      timeZone: 'UTC',
    })
    .replace(':', '.')
    .replace(/\s/g, '');
}
