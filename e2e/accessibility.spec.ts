import { expect, type Page, test } from '@playwright/test';
import { groupBy } from '../src/domain/group-by.ts';
import { locales, pathIn } from '../src/domain/locale.ts';
import { violations, weakColours } from './axe.ts';
import { addressesIn, answer, pathTo } from './site.ts';

/* axe on every page in every language, as its scripts leave it and as it came, in light and in dark. */

/** All pages of a language in parts that can be looked at side by side. */
const pagesInAPart = 32;
const partsIn = (locale: (typeof locales)[number]) => {
  const own = addressesIn(locale);
  return groupBy(own, (address) => Math.floor(own.indexOf(address) / pagesInAPart) + 1);
};

const scripts = '**/*.js';
const refuse = (page: Page) => page.route(scripts, (route) => route.abort());
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** What axe finds on a page in light colours, then in dark ones. */
async function violationsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await weakColours(page))];
}

/** What axe finds at an address, then where its scripts did not come. A page they do not change is looked at once. */
async function violationsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const made = await markup(page);
  const withScripts = await violationsInBoth(page);
  await refuse(page);
  await page.goto(address);
  const isSame = (await markup(page)) === made;
  const without = isSame ? [] : await violationsInBoth(page);
  await page.unroute(scripts);
  return [...withScripts, ...without];
}

for (const locale of locales) {
  for (const [part, some] of partsIn(locale)) {
    test(`axe finds nothing on any page in ${locale}, with its scripts and where they did not come, part ${part} @script`, async ({
      page,
    }) => {
      for (const address of some) expect(await violationsAt(page, address)).toEqual([]);
    });
  }

  for (const [mode, prepare] of [
    ['with its scripts', async () => {}],
    ['whose scripts did not come', refuse],
  ] as const) {
    test(`axe finds nothing on an outcome, an open door and the urgent strip in ${locale} ${mode} @script`, async ({
      page,
    }) => {
      await prepare(page);
      await page.goto(pathIn(locale, '/find/'));
      await answer(page, pathTo('own-change'));
      expect(await violationsInBoth(page)).toEqual([]);
      await page.goto(pathIn(locale, '/find/'));
      await answer(page, [...pathTo('close-despair').slice(0, 2), ['close-signs', ['changed']]]);
      expect(await violationsInBoth(page)).toEqual([]);
      await page.goto(pathIn(locale, '/'));
      await page.locator('.door summary').first().click();
      await page.locator('.urgent-strip summary').click();
      expect(await violationsInBoth(page)).toEqual([]);
    });
  }
}

test('axe finds nothing in a result of a search @script', async ({ page }) => {
  // High enough that all results are in sight: those that are not are laid out only when they are.
  await page.setViewportSize({ width: 1280, height: 8000 });
  for (const address of ['/', '/directory/']) {
    await page.goto(address);
    await page.getByRole('searchbox').fill('husband arrested pictures of children');
    await expect(page.locator('[data-results] [data-service]').first()).toBeVisible();
    expect(await violationsInBoth(page)).toEqual([]);
  }
});
