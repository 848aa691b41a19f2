/**
 * The locales the site is built in, English first and then in the order the switch shows: the languages of
 * these islands, then others by their own names.
 */
export const locales = ['en', 'gd', 'cy', 'pl', 'ur', 'uk'] as const;
export type Locale = (typeof locales)[number];

/** The locale all others are translated from. It stands at the root, and its guides stand in for missing ones. */
export const sourceLocale = 'en' satisfies Locale;

/** The locales that are translated from the source. */
export const translations: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

/** The language tag for `lang` and for formatting; English is British English. */
export function languageTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** The direction a locale is written in. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ur' ? 'rtl' : 'ltr';
}

/** What is not translated: what partners and other software use, Easy Read, and the page that is not there. */
const sourceOnly = ['/partners/', '/data/', '/easy/', '/404'];

/** Whether a page stands in every language. */
export const isTranslated = (path: string) => !sourceOnly.some((start) => path.startsWith(start));

/**
 * The address of a page in a locale: `/urgent/`, or `/pl/urgent/` for another than the source. Pages that are
 * not translated have one address.
 */
export function pathIn(locale: Locale, path: `/${string}`): string {
  return locale === sourceLocale || sourceOnly.some((start) => path.startsWith(start))
    ? path
    : `/${locale}${path}`;
}

/** The address of a page in the source locale, from its address in any: `/urgent/` for `/pl/urgent/`. */
export function pathAtRoot(address: string): `/${string}` {
  const [, first = ''] = address.split('/');
  const isPrefixed = first !== sourceLocale && locales.some((locale) => locale === first);
  return (isPrefixed ? address.slice(first.length + 1) : address) as `/${string}`;
}

/** Something for every locale, under its name. */
export function inEveryLocale<Made>(make: (locale: Locale) => Made): Record<Locale, Made> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    Made
  >;
}

/** The attributes of an element whose words are in another locale than its page; none where they are not. */
export interface LanguageMark {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** How words of one locale are marked on a page of another. */
export function markIn(page: Locale, words: Locale): LanguageMark {
  return page === words ? {} : { lang: languageTag(words), dir: directionOf(words) };
}
