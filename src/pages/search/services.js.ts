import type { APIRoute } from 'astro';
import { locales } from '../../domain/locale.ts';
import { viewDirectory } from '../../i18n/search-view.ts';
import { content, inLocale, trusted } from '../../site.ts';

/** What the search needs of services, the same in every language, as a script module of our own. */
export const GET: APIRoute = () => {
  const [locale] = locales;
  const { services, t } = inLocale(locale);
  const { assessment, bankHolidays } = content;
  const data = viewDirectory([...services.values()], assessment, bankHolidays, trusted, locale, t);
  return new Response(`export default ${JSON.stringify(data)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
