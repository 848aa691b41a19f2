import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { followLinks } from './follow-links.ts';
import { listen } from './listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-links-'));
const other = createServer(({ url }, response) => {
  response.writeHead(url === '/here' ? 200 : 404).end();
});
const outside = await listen(other);
after(() => {
  other.close();
  rmSync(folder, { recursive: true });
});

const page = (links: string[]) =>
  `<!doctype html><title>A</title><h1 id="top">A</h1>${links.map((href) => `<a href="${href}">b</a>`).join('')}`;
mkdirSync(join(folder, 'next'));
writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: no-store\n');
writeFileSync(join(folder, '404.html'), page([]));
writeFileSync(
  join(folder, 'index.html'),
  page(['/next/', '/next/#top', '/next/#none', '/gone/', 'tel:999']),
);
writeFileSync(join(folder, 'next/index.html'), page([`${outside}/here`, `${outside}/gone`]));

describe('followLinks', () => {
  test('finds own pages and places in them that are not there, and asks nobody else', async () => {
    const { broken } = await followLinks(folder, 'own');
    assert.deepEqual(broken.map(({ url }) => url).toSorted(), ['/gone/', '/next/#none']);
  });

  test('finds links to others that lead nowhere, with the page they stand on and the answer', async () => {
    const { count, broken } = await followLinks(folder, 'outside');
    assert.equal(count, 2);
    assert.deepEqual(broken, [{ url: `${outside}/gone`, parent: '/next/', status: 404 }]);
  });
});
