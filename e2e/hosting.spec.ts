import { readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { expect, test } from '@playwright/test';
import { makeCertificate, startServer } from '../src/commands/run-server.ts';
import { printCaddyfile } from '../src/hosting/caddy.ts';
import { headersAt, onionHeader, parseHeadersFile } from '../src/hosting/headers.ts';
import { printNginx } from '../src/hosting/nginx.ts';
import { skipWithout } from './skip-without.ts';

const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const headers = headersAt(rules, '/').filter(([name]) => name !== onionHeader);
const script = /src="(\/_astro\/[^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
const kinds: [address: string, status: number, type: string, file: string][] = [
  ['/', 200, 'text/html', 'index.html'],
  ['/find/', 200, 'text/html', 'find/index.html'],
  ['/directory/childline/', 200, 'text/html', 'directory/childline/index.html'],
  ['/search/en.js', 200, 'text/javascript', 'search/en.js'],
  [script, 200, 'text/javascript', script.slice(1)],
  ['/icon.svg', 200, 'image/svg+xml', 'icon.svg'],
  ['/robots.txt', 200, 'text/plain', 'robots.txt'],
  ['/sitemap.xml', 200, 'xml', 'sitemap.xml'],
  ['/data/services.csv', 200, 'text/csv', 'data/services.csv'],
  ['/data/hsds/', 200, 'application/json', 'data/hsds/index.json'],
  ['/data/hsds/services', 200, 'application/json', 'data/hsds/services.json'],
  ['/data/hsds/services.json', 200, 'application/json', 'data/hsds/services.json'],
  ['/data/hsds/nothing', 404, 'text/html', '404.html'],
  ['/not-here/', 404, 'text/html', '404.html'],
  ['/not-here.js', 404, 'text/html', '404.html'],
  ['/_headers', 404, 'text/html', '404.html'],
  ['/_redirects', 404, 'text/html', '404.html'],
  ['/index.html.br', 404, 'text/html', '404.html'],
];

/** The answer of a server as it stands on the wire, with what a browser would accept. */
function answerOf(url: string, path: string, encoding: string) {
  return new Promise<{ status: number; headers: Map<string, string>; body: Buffer }>(
    (done, fail) => {
      const { hostname, port } = new URL(url);
      const options = { hostname, port, path, headers: { 'Accept-Encoding': encoding } };
      ask(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const raw = response.rawHeaders;
          const names = raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
          done({
            status: response.statusCode ?? 0,
            headers: new Map(names.map((name, at) => [name, raw[2 * at + 1] ?? ''])),
            body: Buffer.concat(chunks),
          });
        });
      })
        .once('error', fail)
        .end();
    },
  );
}

for (const name of ['caddy', 'nginx'] as const) {
  test(`a real ${name} sends every header with every kind of answer, compressed files, and nothing that tells more @H1 @plain`, async () => {
    skipWithout(name);
    const server = await startServer(name);
    try {
      for (const [address, status, type, file] of kinds) {
        const plain = await answerOf(server.url, address, 'identity');
        expect(plain.status, address).toBe(status);
        expect(plain.headers.get('content-type'), address).toContain(type);
        expect(plain.body.equals(readFileSync(`dist/${file}`)), `${address} is ${file}`).toBe(true);
        const small = await answerOf(server.url, address, 'br, gzip');
        const encoding = small.headers.get('content-encoding');
        expect(encoding, address).toBe(name === 'caddy' ? 'br' : 'gzip');
        const sidecar = readFileSync(`dist/${file}.${encoding === 'br' ? 'br' : 'gz'}`);
        expect(small.body.equals(sidecar), `${address} is compressed beforehand`).toBe(true);
        for (const answer of [plain, small]) {
          for (const [header, value] of headersAt(rules, address))
            expect(answer.headers.get(header.toLowerCase()), `${address} ${header}`).toBe(value);
          expect(answer.headers.has('access-control-allow-origin'), address).toBe(
            address.startsWith('/data/'),
          );
          for (const loud of ['set-cookie', 'etag', 'last-modified', 'report-to', 'nel', 'via'])
            expect([...answer.headers.keys()], address).not.toContain(loud);
          expect(answer.headers.get('server') ?? '', address).not.toMatch(/\d/);
        }
      }
      const { status, headers: moved } = await answerOf(server.url, '/directory', 'identity');
      expect([301, 308]).toContain(status);
      expect(moved.get('location')).toBe('/directory/');
      expect(moved.get('cache-control')).toBe('no-store');
      expect(server.printed()).not.toContain('/directory');
    } finally {
      server.stop();
    }
  });
}

test('no line of _headers is longer than the static hosts that read it take @H1 @plain', () => {
  // 2,000 characters at Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

const onion = `http://${'a'.repeat(56)}.onion`;
const printConfig = { caddy: printCaddyfile, nginx: printNginx };

for (const name of ['caddy', 'nginx'] as const) {
  test(`a real ${name} tells Tor Browser where the same page is, over HTTPS only, and serves the onion @H1 @plain`, async () => {
    skipWithout(name, 'openssl');
    const server = await startServer(name, makeCertificate(), printConfig[name](headers, onion));
    try {
      for (const path of ['/directory/childline/', '/not-here/?a=b']) {
        const secure = await fetch(server.url + path);
        expect(secure.headers.get(onionHeader), path).toBe(onion + path);
        const fromTor = await answerOf(server.onionUrl, path, 'identity');
        expect(fromTor.status, path).toBe(secure.status);
        expect(fromTor.body.toString(), path).toBe(await secure.text());
        expect([...fromTor.headers.keys()], path).not.toContain(onionHeader.toLowerCase());
        for (const [header, value] of headers)
          expect(fromTor.headers.get(header.toLowerCase()), `${path} ${header}`).toBe(value);
      }
    } finally {
      server.stop();
    }
  });
}
