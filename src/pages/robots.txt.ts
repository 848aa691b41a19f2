import type { APIRoute } from 'astro';
import { content } from '../site.ts';

/** What search engines may read: everything, and where the map of it is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${content.site.url}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
