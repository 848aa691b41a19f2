import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Locale, locales, sourceLocale } from '../src/domain/locale.ts';
import { loudWordsIn } from '../src/domain/quiet.ts';
import { allAddresses, content, kindsOfPages, pageFiles as pages, serviceNames } from './site.ts';

const loudIn = (text: string, locale: Locale = sourceLocale) =>
  loudWordsIn(text, content.locales[locale].loudWords, serviceNames);
const localeOf = (file: string) => locales.find((locale) => file.startsWith(`${locale}/`)) ?? 'en';
const headOf = (file: string) =>
  readFileSync(`dist/${file}`, 'utf8').replace(/<\/head>[\s\S]*/, '');
const contents = (head: string, pattern: RegExp) =>
  [...head.matchAll(pattern)].map(([, content = '']) => content.replaceAll('&#39;', "'"));

test('titles are distinct and quiet, apart from the names of services @P4 @plain', () => {
  const titles = pages.map((file) => ({
    locale: localeOf(file),
    title: contents(headOf(file), /<title>([^<]*)/g)[0] ?? '',
  }));
  expect(new Set(titles.map(({ locale, title }) => `${locale} ${title}`)).size).toBe(titles.length);
  expect(titles.filter(({ locale, title }) => loudIn(title, locale).length > 0)).toEqual([]);
  expect(titles.length).toBe(allAddresses.length);
});

test('paths and names of files are quiet, apart from the names of services @P4 @plain', () => {
  const files = globSync('**/*', { cwd: 'dist' });
  expect(files.length).toBeGreaterThan(pages.length);
  expect(files.filter((file) => loudIn(file).length > 0)).toEqual([]);
});

test('all that a preview of a link may show is quiet: the description, and no picture @P4 @plain', () => {
  for (const file of pages) {
    const head = headOf(file);
    const descriptions = contents(head, /<meta name="description" content="([^"]*)"/g);
    expect(descriptions, file).toHaveLength(1);
    expect(
      descriptions.flatMap((text) => loudIn(text, localeOf(file))),
      file,
    ).toEqual([]);
    expect(contents(head, /(?:property|name)="((?:og|twitter):[^"]*)"/g), file).toEqual([]);
    expect(contents(head, /rel="((?:manifest|apple-touch-icon|image_src)[^"]*)"/g)).toEqual([]);
  }
});

test('the icon says nothing @P4 @plain', () => {
  const icon = readFileSync('dist/icon.svg', 'utf8');
  expect(icon).not.toMatch(/<(title|desc|text|metadata|!--)/);
});

test('no page has the browser look up, fetch or prepare anything before it is asked for @P8 @plain', () => {
  for (const file of pages) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const links = contents(html, /<link[^>]*rel="([^"]*)"/g);
    expect(
      links.filter((rel) => rel !== 'alternate'),
      file,
    ).toEqual(['icon']);
    expect(html, file).not.toMatch(/speculationrules|http-equiv="(refresh|x-dns)|\sping=/i);
  }
});

test('every link to another site says not where from and gives it no hold on this page @P6', async ({
  page,
}) => {
  for (const address of kindsOfPages) {
    await page.goto(address);
    for (const link of await page.locator('a[href^="http"]').all()) {
      await expect(link, address).toHaveAttribute('rel', /noopener noreferrer|noreferrer noopener/);
      await expect(link).not.toHaveAttribute('href', /utm_|[?&](ref|source|campaign)=/);
    }
  }
});

test('browsers are told not to fill in, correct or remember anything that is typed or chosen @P7', async ({
  page,
}) => {
  for (const address of kindsOfPages) {
    await page.goto(address);
    for (const form of await page.locator('form').all()) {
      await expect(form, address).toHaveAttribute('autocomplete', 'off');
    }
    for (const box of await page.locator('input[type="search"]').all()) {
      for (const [name, value] of [
        ['autocomplete', 'off'],
        ['autocorrect', 'off'],
        ['autocapitalize', 'off'],
        ['spellcheck', 'false'],
      ] as const)
        await expect(box).toHaveAttribute(name, value);
      await expect(box).not.toHaveAttribute('name');
      expect(await box.evaluate((input) => input.closest('form'))).toBe(null);
    }
    await expect(page.locator('textarea, input[type="text"], [contenteditable]')).toHaveCount(0);
  }
});
