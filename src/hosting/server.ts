import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt, parseHeadersFile } from './headers.ts';

/**
 * A server for the built site that sends the headers of its `_headers` file with every answer, 404s included. The lists of
 * the open data stand at addresses without an ending, as their standard has them.
 */
export function createSiteServer(folder: string): Server {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    dev: false,
    etag: false,
    brotli: true,
    gzip: true,
    extensions: ['html', 'json'],
  });
  return createServer((request, response) => {
    for (const [name, value] of headersAt(rules, `${request.url}`)) response.setHeader(name, value);
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : notFound);
    });
  });
}
