import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { locales, pathAtRoot, sourceLocale } from '../src/domain/locale.ts';
import { kindsOfPages, pageFiles as pages } from './site.ts';

/* The budgets of promises W1 and W2, in bytes as a host sends them (brotli). */
const page = 12_000;
const longPage = 28_000;
/* The same flow in other letters, with how to ask for an interpreter at every end; and the law with all its sources. */
const longTranslation = 36_000;
const lawPage = 13_000;
const flowScripts = 7_000;
const otherScripts = 1_500;
const listScripts = 2_000;
const searchCode = 16_000;
const searchIndex = 12_000;
/* What is typed in another language is mixed with English, and with two scripts in Urdu and Ukrainian. */
const translatedIndex = 14_500;
const mostRequests = 5;

const bytesOf = (file: string) => brotliCompressSync(readFileSync(join('dist', file))).length;
const hasFlow = (file: string) => /(^|\/)find\/index\.html$/.test(file);
const hasSearch = (file: string) => /(^|^\w\w\/|directory\/)index\.html$/.test(file);
const isSource = (file: string) => pathAtRoot(`/${file}`) === `/${file}`;
const isMap = (file: string) => file.endsWith('find/map/index.html');

/** What is heavier than its budget, a line each that says by how much. */
const over = (what: string, bytes: number, budget: number): string[] =>
  bytes > budget ? [`${what}: ${bytes - budget} bytes over ${budget}`] : [];

/** What the HTML of a page may weigh. */
function budgetOf(file: string): number {
  const isLong = hasFlow(file) || file.endsWith('directory/index.html') || isMap(file);
  if (isLong) return isSource(file) ? longPage : longTranslation;
  return file.endsWith('law/index.html') ? lawPage : page;
}

test('no page in any language is heavier than its budget @plain', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.flatMap((file) => over(file, bytesOf(file), budgetOf(file)))).toEqual([]);
});

test('no page in any language brings more script than its budget @plain', () => {
  const tooMuch = pages.flatMap((file) => {
    const html = readFileSync(join('dist', file), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts.length, file).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, script) => sum + bytesOf(script), 0);
    const budget = hasFlow(file) ? flowScripts : hasSearch(file) ? listScripts : otherScripts;
    return over(`script of ${file}`, bytes, budget);
  });
  expect(tooMuch).toEqual([]);
});

test('the search that comes on focus keeps to its budget @plain', () => {
  const [code = ''] = globSync('_astro/search-results*.js', { cwd: 'dist' });
  const services = 'search/services.js';
  const tooMuch = locales.flatMap((locale) => {
    const index = `search/${locale}.js`;
    return over(index, bytesOf(index), locale === sourceLocale ? searchIndex : translatedIndex);
  });
  expect([
    ...over(`${code} and ${services}`, bytesOf(code) + bytesOf(services), searchCode),
    ...tooMuch,
  ]).toEqual([]);
});

test('no kind of page asks for more than five files @script', async ({ page: tab }) => {
  for (const address of kindsOfPages) {
    const asked: string[] = [];
    const count = (request: { url: () => string }) => asked.push(request.url());
    tab.on('request', count);
    await tab.goto(address, { waitUntil: 'networkidle' });
    tab.off('request', count);
    expect(asked.length, `${address}: ${asked.join(' ')}`).toBeLessThanOrEqual(mostRequests);
  }
});
