import { globSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { faults } from './faults.ts';
import { content, holdBack } from './site.ts';

/* Promise A2: what a visitor sees while the search cannot come. The box has shown itself by then. */

const all = content.locales.en.services.size;
const later = [
  'search/en.js',
  'search/services.js',
  ...globSync('_astro/search-results*.js', { cwd: 'dist' }),
];
const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('[data-results] [data-service]');
const notYet = /^The search has not loaded yet/;

async function type(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('searchbox').pressSequentially(words);
}

for (const script of later) {
  const [, name] = /\/([\w-]+)/.exec(script) ?? [];
  for (const [how, happen] of Object.entries(faults)) {
    test(`with the script ${name} ${how}, whoever searches is told so and led to the list @A2 @script`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await happen(page, script);
      const asked = page.waitForRequest(`**/${script}`);
      await type(page, '/directory/', 'help');
      await asked;
      await expect(status(page)).toHaveText(notYet);
      await expect(page.locator('.group [data-service]:visible')).toHaveCount(all);
      await type(page, '/', 'help');
      await expect(status(page)).toHaveText(notYet);
      await expect(page.getByRole('link', { name: 'See all services' })).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
}

test('a search that did not come is tried again with the next letter @script', async ({ page }) => {
  await faults['missing']?.(page, 'search/en.js');
  await type(page, '/', 'childl');
  await expect(status(page)).toHaveText(notYet);
  await page.unrouteAll();
  await page.keyboard.type('ine');
  await expect(results(page).first()).toHaveAttribute('data-service', 'childline');
});

test('a search that fails while the last letter is typed is tried again by itself @script', async ({
  page,
}) => {
  let fail = () => {};
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route(
    '**/search/en.js',
    async (route) => {
      await failed;
      await route.abort();
    },
    { times: 1 },
  );
  await type(page, '/', 'childline');
  await expect(status(page)).toHaveText(notYet);
  fail();
  await expect(results(page).first()).toHaveAttribute('data-service', 'childline');
});

test('a search that comes late answers what stands in the box by then @script', async ({
  page,
}) => {
  const release = await holdBack(page, '**/search/en.js');
  await type(page, '/', 'childlin');
  await expect(status(page)).toHaveText(notYet);
  await page.keyboard.type('e');
  release();
  await expect(results(page).first()).toHaveAttribute('data-service', 'childline');
  await expect(status(page)).not.toHaveText(notYet);
});

test('a search that comes late to an emptied box leaves the list as it is @script', async ({
  page,
}) => {
  const release = await holdBack(page, '**/search/en.js');
  await type(page, '/directory/', 'qqqq');
  await page.getByRole('searchbox').fill('');
  release();
  await page.waitForLoadState('networkidle');
  await expect(status(page)).toHaveText('');
  await expect(page.locator('.group [data-service]')).toHaveCount(all);
});
