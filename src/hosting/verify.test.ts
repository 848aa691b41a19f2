import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type HeaderRule, printHeadersFile } from './headers.ts';
import { createSiteServer } from './server.ts';
import { parseSums, printSums, sumsFile, sumsOf } from './sums.ts';
import { compareFolder, compareHost } from './verify.ts';

const headers: [string, string][] = [
  ['Cache-Control', 'no-store'],
  ['X-Frame-Options', 'DENY'],
];
const everywhere = (sent: HeaderRule['headers']): HeaderRule[] => [{ at: '/*', headers: sent }];
const folder = mkdtempSync(join(tmpdir(), 'waymark-verify-'));
const site = join(folder, 'site');
mkdirSync(join(site, 'urgent'), { recursive: true });
writeFileSync(join(site, 'index.html'), '<h1>Home</h1>');
writeFileSync(join(site, 'urgent/index.html'), '<h1>Urgent</h1>');
writeFileSync(join(site, '404.html'), '<h1>Not here</h1>');
writeFileSync(join(site, '_headers'), printHeadersFile(everywhere(headers)));
const built = sumsOf(site);
writeFileSync(join(site, sumsFile), printSums(built));

const copyOf = (name: string) => {
  const copy = join(folder, name);
  cpSync(site, copy, { recursive: true });
  return copy;
};

/** What is said of a host that serves a folder with other headers, or with one that differs by address. */
async function differencesOf(
  served: string,
  sent = headers,
  expected = headers,
  addHeader: (address: string, response: ServerResponse) => void = () => {},
): Promise<string[]> {
  writeFileSync(join(served, '_headers'), printHeadersFile(everywhere(sent)));
  const server = createSiteServer(served).listen(0);
  server.prependListener('request', ({ url = '' }, response) => addHeader(url, response));
  try {
    const { port } = server.address() as AddressInfo;
    return (await compareHost(built, everywhere(expected), `http://127.0.0.1:${port}`)).differences;
  } finally {
    server.close();
  }
}

describe('printSums', () => {
  test('names every file but itself, and is read back as it was', () => {
    assert.deepEqual(
      [...built.keys()],
      ['404.html', '_headers', 'index.html', 'urgent/index.html'],
    );
    assert.deepEqual(parseSums(printSums(built)), built);
    assert.throws(() => parseSums('nothing'), /no checksum: "nothing"/);
  });
});

describe('compareFolder', () => {
  test('finds no difference in a copy', () => {
    assert.deepEqual(compareFolder(built, copyOf('same')), { files: 3, differences: [] });
  });

  test('names what was changed, taken away or added', () => {
    const copy = copyOf('other');
    writeFileSync(join(copy, 'index.html'), '<h1>Home!</h1>');
    rmSync(join(copy, 'urgent/index.html'));
    writeFileSync(join(copy, 'extra.js'), '');
    assert.deepEqual(compareFolder(built, copy).differences, [
      'index.html: is different',
      'urgent/index.html: is missing',
      'extra.js: is not part of the site',
    ]);
  });
});

describe('compareHost', () => {
  test('finds no difference in a host that serves what was built', async () => {
    assert.deepEqual(await differencesOf(copyOf('host')), []);
  });

  test('names a page that was changed, and that its checksum was not', async () => {
    const copy = copyOf('changed');
    writeFileSync(join(copy, 'urgent/index.html'), '<h1>Urgent!</h1>');
    assert.deepEqual(await differencesOf(copy), [
      '/urgent/: is different',
      '/SHA256SUMS: urgent/index.html is not as the host serves it',
    ]);
  });

  test('names a page that was changed only where it is compressed', async () => {
    for (const [name, content] of [
      ['index.html.br', brotliCompressSync('<h1>Home!</h1>')],
      ['index.html.gz', gzipSync('<h1>Home!</h1>')],
    ] as const) {
      const copy = copyOf(name);
      writeFileSync(join(copy, name), content);
      assert.deepEqual((await differencesOf(copy)).slice(0, 1), ['/: is different']);
    }
  });

  test('says so when the checksums of the host are those of another build', async () => {
    const copy = copyOf('sums');
    const changed = new Map(built).set('urgent/index.html', 'f'.repeat(64));
    writeFileSync(join(copy, sumsFile), printSums(changed.set('extra.js', '0'.repeat(64))));
    assert.deepEqual(await differencesOf(copy), [
      '/SHA256SUMS: urgent/index.html is not as in this build',
      '/SHA256SUMS: urgent/index.html is not as the host serves it',
      '/SHA256SUMS: extra.js is not as in this build',
    ]);
  });

  test('says so when the host has no checksums', async () => {
    const copy = copyOf('none');
    writeFileSync(join(copy, sumsFile), '<h1>Home</h1>');
    assert.deepEqual(await differencesOf(copy), ['/SHA256SUMS: holds no checksums']);
    rmSync(join(copy, sumsFile));
    assert.deepEqual(await differencesOf(copy), ['/SHA256SUMS: status 404 instead of 200']);
  });

  test('names a header that is missing, other, tells too much or should not be there', async () => {
    const differences = await differencesOf(copyOf('headers'), [
      ['Cache-Control', 'max-age=60'],
      ['Set-Cookie', 'who=you'],
      ['Server', 'nginx/1.22.1'],
    ]);
    assert.ok(differences.includes('/: Cache-Control is "max-age=60"'));
    assert.ok(differences.includes('/: X-Frame-Options is missing'));
    assert.ok(differences.includes('/urgent/: set-cookie should not be there'));
    assert.ok(differences.includes('/: Server tells a version, "nginx/1.22.1"'));
  });

  test('takes the onion address of the home page or of the page itself, and no other', async () => {
    const home: [string, string] = ['Onion-Location', 'http://abc.onion/'];
    const expected = [...headers, home];
    const copy = copyOf('onion');
    assert.deepEqual(await differencesOf(copy, expected, expected), []);
    const other = (host: string) => (address: string, response: ServerResponse) =>
      response.setHeader('Onion-Location', `http://${host}.onion${address}`);
    assert.deepEqual(await differencesOf(copy, headers, expected, other('abc')), []);
    assert.deepEqual((await differencesOf(copy, headers, expected, other('xyz'))).slice(-1), [
      '/urgent/: Onion-Location is "http://xyz.onion/urgent/"',
    ]);
  });
});
