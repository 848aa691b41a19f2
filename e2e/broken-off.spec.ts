import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { startBreakingServer } from './servers.ts';
import { answer, kindsOfPages, neutral, pathTo } from './site.ts';

/* Promise A2: a connection that breaks off in the middle of a page, as hosts send it: compressed. */

/** What brings the first service into sight where it is not at once. */
const steps: Record<string, (page: Page) => Promise<void>> = {
  '/': (page) => page.locator('.door summary').first().click(),
  '/find/': (page) => answer(page, pathTo('danger-now')),
};
const short = ['/', '/directory/childline/', '/urgent/', '/nope/'];
const withServices = [...short, '/find/', '/directory/'];

/* What has come after 14 kB has come after 20 kB too. */
for (const encoding of ['br', 'gz'] as const) {
  for (const [bytes, which, serving] of [
    [8_000, 'a short page', short],
    [14_000, 'every page with services', withServices],
  ] as const) {
    test(`when the connection breaks off after ${bytes} bytes of ${encoding}, the way out and 999 are there, and on ${which} the first service @A2 @script`, async ({
      page,
    }) => {
      const server = await startBreakingServer(encoding, bytes);
      try {
        for (const address of kindsOfPages) {
          await page.goto(server.url + address, { waitUntil: 'commit' });
          await expect(page.locator('.urgent-call'), address).toBeVisible();
          server.breakOff();
          await expect(page.locator('.urgent-call'), address).toHaveAttribute('href', 'tel:999');
          const exit = page.locator('a[data-quick-exit]');
          await expect(exit, address).toHaveAttribute('href', neutral);
        }
        for (const address of serving) {
          await page.goto(server.url + address, { waitUntil: 'commit' });
          await expect(page.locator('main a.contact').first(), address).toBeAttached();
          server.breakOff();
          await steps[address]?.(page);
          await expect(page.locator('main a.contact:visible').first(), address).toBeVisible();
        }
      } finally {
        server.stop();
      }
    });
  }
}

const pages = globSync('**/*.html', { cwd: 'dist' });
const servicePages = globSync('directory/*/*.html', { cwd: 'dist' });
const exit = /<a[^>]*data-quick-exit[^>]*>[^<]+<\/a>/;
const call = /<a href="tel:999"[^>]*>[^<]+<\/a>/;
const firstWay = /<main[\s\S]*?class="contact[\s\S]*?<\/li>/;

/** What a browser can read of a page when only its first 8 kB have come, by the encoding. */
function beginningOf(file: string): { br: string; gz: string } {
  const sent = (ending: string) => readFileSync(`dist/${file}.${ending}`).subarray(0, 8_000);
  const br = brotliDecompressSync(sent('br'), { finishFlush: constants.BROTLI_OPERATION_FLUSH });
  const gz = gunzipSync(sent('gz'), { finishFlush: constants.Z_SYNC_FLUSH });
  return { br: `${br}`, gz: `${gz}` };
}

test('the first 8 kB of every page hold the way out and 999, and of a service the first way to reach it @A2 @plain', () => {
  for (const file of pages) {
    const { br, gz } = beginningOf(file);
    for (const part of [exit, call])
      expect([part.test(br), part.test(gz)], file).toEqual([true, true]);
  }
  for (const file of servicePages) expect(firstWay.test(beginningOf(file).gz), file).toBe(true);
});

test('without compression only the head stands between a visitor and the way out and 999 @plain', () => {
  const markup = 2_300;
  for (const file of pages) {
    const [, body = ''] = readFileSync(`dist/${file}`, 'utf8').split('</head>');
    for (const part of [exit, call]) expect(part.test(body.slice(0, markup)), file).toBe(true);
  }
});
