import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { alterPages, answer, content, neutral, pathTo, servicesIn } from './site.ts';

const services = [...content.locales.en.services.values()];
const childline = services.find(({ id }) => id === 'childline');

const serve = (page: Page, script: string, body: string) =>
  page.route(`**/${script}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
const codeOf = (script: string) => readFileSync(`dist/${script}`, 'utf8');

/** Lets changed scripts run: the integrity of the pages would refuse them. */
const unseal = (page: Page) =>
  alterPages(page, (html) =>
    html
      .replace(/<script type="importmap">.*?<\/script>/, '')
      .replaceAll(/ integrity="[^"]+"/g, ''),
  );

/** What can happen to a script, named by its path in the build, on its way to the visitor. */
export const faults: Record<string, (page: Page, script: string) => Promise<unknown>> = {
  missing: (page, script) =>
    page.route(`**/${script}`, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  late: (page, script) => page.route(`**/${script}`, () => {}),
  'changed on its way': (page, script) => serve(page, script, `${codeOf(script)};`),
  'cut in half': async (page, script) => {
    await unseal(page);
    await serve(page, script, codeOf(script).slice(0, codeOf(script).length / 2));
  },
  'throwing on its first line': async (page, script) => {
    await unseal(page);
    await serve(page, script, `throw new Error('broken');\n${codeOf(script)}`);
  },
};

/** What a visitor comes to each kind of page for, whatever became of its scripts. */
const errands: Record<string, (page: Page) => Promise<void>> = {
  '/': async (page) => {
    await page.getByText('I am under 18').click();
    await expect(page.locator('.door[open] .contact-call').first()).toBeVisible();
  },
  '/find/': async (page) => {
    await answer(page, pathTo('survivor-days'));
    const outcome = page.locator('[data-outcome="survivor-days"]');
    const shown = outcome.locator('[data-service]:visible');
    await expect(shown).toHaveCount(servicesIn('scotland', 'survivor-days').length);
    await expect(outcome.locator('.contact:visible').first()).toBeVisible();
  },
  '/find/map/': (page) => expect(page.locator('.map-outcomes li').last()).toBeVisible(),
  '/directory/': async (page) => {
    await expect(page.locator('.group [data-service]:visible')).toHaveCount(services.length);
    await page.getByText('Narrow the list').click();
    await page.getByLabel('Survivors').check();
    await expect(page.locator('[data-service="napac"]').first()).toBeVisible();
    await expect(page.locator('[data-service="ceop-education"]:visible')).toHaveCount(0);
  },
  '/directory/childline/': async (page) => {
    for (const { number } of childline?.phones ?? []) {
      await expect(page.locator('.reach').getByText(number)).toBeVisible();
    }
  },
  '/urgent/': (page) => expect(page.locator('main .contact-call').first()).toBeVisible(),
  '/guides/': (page) => expect(page.locator('.guide-list a').last()).toBeVisible(),
  '/guides/first-days/': (page) => expect(page.locator('.crisis .contact').first()).toBeVisible(),
  '/guides/kids-picture/': (page) =>
    expect(page.locator('main .contact-call').first()).toBeVisible(),
  '/law/': (page) => expect(page.locator('[data-law]').last()).toBeVisible(),
  '/partners/': (page) => expect(page.locator('[data-embed] pre').last()).toBeVisible(),
  '/partners/poster-worried/': (page) => expect(page.locator('.sheet .number')).toBeVisible(),
  '/privacy/': (page) => expect(page.locator('main h2').last()).toBeVisible(),
  '/nope/': (page) => expect(page.locator('main .contact-call').first()).toBeVisible(),
};

/** Comes to a page, sees 999, does what the page is for, and leaves by the way out. */
export async function runErrand(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.urgent-call'), address).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('.urgent-call'), address).toBeVisible();
  await errands[address]?.(page);
  await page.locator('a[data-quick-exit]').click();
  await expect(page, address).toHaveURL(neutral);
}
