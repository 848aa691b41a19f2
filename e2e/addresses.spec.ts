import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { readYaml } from '../src/content/read-yaml.ts';
import { isTranslated, translations } from '../src/domain/locale.ts';
import { addresses, allAddresses } from './site.ts';

const file = 'content/addresses.yaml';
const published = readYaml(file, z.array(z.string().regex(/^\/([a-z0-9-]+\/)*$/)));
const missing = `add it to ${file}`;

test('every address that was ever published still leads to a page @H4 @plain', () => {
  expect(new Set(published).size, `no address stands twice in ${file}`).toBe(published.length);
  expect(published.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('every page is in the list of addresses that stay, and stands in every language but for what is printed and Easy Read @H4 @plain', () => {
  const pages = addresses.filter((address) => address !== '/not-here/');
  const translated = pages.filter(isTranslated);
  expect(allAddresses.filter((address) => !addresses.includes(address)).sort()).toEqual(
    translations.flatMap((locale) => translated.map((address) => `/${locale}${address}`)).sort(),
  );
  expect(
    pages.filter((address) => !published.includes(address)),
    missing,
  ).toEqual([]);
});
