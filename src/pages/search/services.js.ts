import type { APIRoute } from 'astro';
import { directoryData } from '../../site.ts';

/** What the search needs of services, the same in every language, as a script module of our own. */
export const GET: APIRoute = () =>
  new Response(`export default ${JSON.stringify(directoryData())};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
