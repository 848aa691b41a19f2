import { loadContent } from './content.ts';
import { type Locale, locales, pathIn } from './domain/locale.ts';
import { createTranslator } from './i18n/translator.ts';

/** All content, read once for a build. */
export const content = loadContent();

/** One entry a locale for `getStaticPaths` of pages under `[...locale]`. */
export function localePaths() {
  return locales.map((locale) => ({
    params: { locale: locale === locales[0] ? undefined : locale },
    props: { locale },
  }));
}

/** What a page needs to speak one language. */
export function inLocale(locale: Locale) {
  const words = content.locales[locale];
  const services = words.services;
  const service = (id: string) => {
    const found = services.get(id);
    if (!found) throw new Error(`a page asks for service "${id}", which does not exist`);
    return found;
  };
  return {
    locale,
    words,
    services,
    service,
    t: createTranslator(locale, words.ui),
    path: (path: `/${string}`) => pathIn(locale, path),
  };
}
