import {
  isTranslated,
  type Locale,
  languageTag,
  locales,
  pathIn,
  sourceLocale,
} from '../domain/locale.ts';

/** An address and where the same page stands in the other languages. */
function entry(site: string, path: `/${string}`, locale: Locale, changed: string | undefined) {
  const at = (each: Locale) => `${site}${pathIn(each, path)}`;
  const link = (language: string, each: Locale) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${at(each)}"/>`;
  const links = isTranslated(path)
    ? [...locales.map((each) => link(languageTag(each), each)), link('x-default', sourceLocale)]
    : [];
  const day = changed ? `<lastmod>${changed}</lastmod>` : '';
  return `<url><loc>${at(locale)}</loc>${day}${links.join('')}</url>`;
}

/**
 * The map of all pages for search engines (https://www.sitemaps.org/protocol.html), with the languages of each page.
 * `changed` gives the day on which a page changed, `YYYY-MM-DD`, where that is known.
 */
export function printSitemap(
  site: string,
  paths: readonly string[],
  changed: (path: string) => string | undefined,
): string {
  const entries = paths.flatMap((path) =>
    locales
      .filter((locale) => locale === sourceLocale || isTranslated(path))
      .map((locale) => entry(site, path as `/${string}`, locale, changed(path))),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
