import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { locales, pathAtRoot, sourceLocale } from '../src/domain/locale.ts';
import { kindsOfPages } from './site.ts';

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
const pages = globSync('**/*.html', { cwd: 'dist', exclude: ['offline/**'] });
const hasFlow = (file: string) => /(^|\/)find\/index\.html$/.test(file);
const hasSearch = (file: string) => /(^|^\w\w\/|directory\/)index\.html$/.test(file);
const isSource = (file: string) => pathAtRoot(`/${file}`) === `/${file}`;
const isMap = (file: string) => file.endsWith('find/map/index.html');

test('no page is heavier than its budget @plain', () => {
  expect(pages.length).toBeGreaterThan(60);
  for (const file of pages) {
    const isLong = hasFlow(file) || file.endsWith('directory/index.html') || isMap(file);
    const budget = isLong
      ? isSource(file)
        ? longPage
        : longTranslation
      : file.endsWith('law/index.html')
        ? lawPage
        : page;
    expect(bytesOf(file), file).toBeLessThanOrEqual(budget);
  }
});

test('no page brings more script than its budget @plain', () => {
  for (const file of pages) {
    const html = readFileSync(join('dist', file), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src);
    const budget = hasFlow(file) ? flowScripts : hasSearch(file) ? listScripts : otherScripts;
    expect(scripts.length, file).toBeGreaterThan(0);
    expect(
      scripts.reduce((sum, script) => sum + bytesOf(script), 0),
      file,
    ).toBeLessThanOrEqual(budget);
  }
});

test('the search that comes on focus keeps to its budget @plain', () => {
  const [code = ''] = globSync('_astro/search-results*.js', { cwd: 'dist' });
  expect(bytesOf(code) + bytesOf('search/services.js')).toBeLessThanOrEqual(searchCode);
  for (const locale of locales) {
    const budget = locale === sourceLocale ? searchIndex : translatedIndex;
    expect(bytesOf(`search/${locale}.js`), locale).toBeLessThanOrEqual(budget);
  }
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
