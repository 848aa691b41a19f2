import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/locale.ts';
import { locales } from '../../domain/locale.ts';
import { viewSearch } from '../../i18n/search-view.ts';
import { content, inLocale } from '../../site.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** The search index of a locale, as a script module of our own: the policy lets no page fetch data. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { services, words, t } = inLocale(locale);
  const data = viewSearch([...services.values()], content.assessment, words, locale, t);
  return new Response(`export default ${JSON.stringify(data)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
