import { expect, test } from '@playwright/test';
import { isTranslated, translations } from '../src/domain/locale.ts';
import { addresses, allAddresses, content } from './site.ts';

const file = 'content/addresses.yaml';
const published = content.addresses;
const missing = `add it to ${file}`;

test('every address that was ever published still leads to a page @H4 @plain', () => {
  expect(new Set(published).size, `no address stands twice in ${file}`).toBe(published.length);
  expect(published.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('every page is in the list of addresses that stay, and stands in every language but for what is printed, open data and Easy Read @H4 @plain', () => {
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
