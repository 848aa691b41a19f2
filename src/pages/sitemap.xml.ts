import type { APIRoute } from 'astro';
import { sourceLocale } from '../domain/locale.ts';
import { lastChange } from '../open-data/changes.ts';
import { printSitemap } from '../open-data/sitemap.ts';
import { content, inLocale } from '../site.ts';

const { services } = inLocale(sourceLocale);
const days = new Map(
  [...services].map(([id, service]) => [`/directory/${id}/`, lastChange(service)]),
);

/** All pages in all languages, for search engines. */
export const GET: APIRoute = () =>
  new Response(
    printSitemap(content.site.url, content.addresses, (path) => days.get(path)),
    {
      headers: { 'Content-Type': 'application/xml; charset=utf-8' },
    },
  );
