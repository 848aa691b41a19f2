/** The locales the site is built in. The first is the default and stands at the root. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** The language tag for `lang` and for formatting; English is British English. */
export function languageTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** The address of a page in a locale: `/urgent/`, or `/pl/urgent/` for another than the default. */
export function pathIn(locale: Locale, path: `/${string}`): string {
  return locale === locales[0] ? path : `/${locale}${path}`;
}
