import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/locale.ts';
import { locales } from '../../domain/locale.ts';
import { inLocale } from '../../site.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** The search index of a locale, as a script module of our own: the policy lets no page fetch data. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(`export default ${JSON.stringify(inLocale(locale).searchData())};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
