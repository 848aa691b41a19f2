/** A time of day, in minutes after midnight, as people say it: 9am, 9.30am in English. */
export function clockWords(languageTag: string, minutes: number): string {
  const format = new Intl.DateTimeFormat(languageTag, {
    hour: 'numeric',
    ...(minutes % 60 === 0 ? {} : { minute: '2-digit' }),
    hour12: true,
    timeZone: 'UTC',
  });
  return format
    .format(minutes * 60_000)
    .replace(':', '.')
    .replace(/\s/g, '');
}
