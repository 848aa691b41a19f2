import { readFileSync, statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { locales } from '../src/domain/locale.ts';
import { violations } from './axe.ts';
import { handOffs } from './hand-offs.ts';
import {
  offlineAddress as addressOf,
  answer,
  content,
  offlineFile as fileOf,
  neutral,
  pathTo,
  servicesIn,
  standInForNeutral,
} from './site.ts';

/* The file that holds the whole site. It is opened from the disk, and the network is gone. */

/* The letters of Urdu and Ukrainian take two bytes each. */
const most: Record<string, number> = { ur: 450_000, uk: 450_000 };
const mostOfOthers = 400_000;

/** Opens a part of the file; gives what it asked for beside itself. */
async function openFile(page: Page, part = '', locale = 'en'): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(addressOf(locale))) asked.push(request.url());
  });
  await page.goto(`${addressOf(locale)}${part}`);
  return asked;
}

test.use({ offline: true });

test('each language is one file that fits its budget and asks for nothing @H5 @plain', () => {
  for (const locale of locales) {
    const html = readFileSync(fileOf(locale), 'utf8');
    expect(statSync(fileOf(locale)).size, locale).toBeLessThanOrEqual(most[locale] ?? mostOfOthers);
    expect(html, locale).not.toMatch(/<(link|img|iframe|object|embed|video|audio|base)\b| src=/);
    expect(html, locale).toContain(`<title>${content.site.name}</title>`);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy, locale).toContain("default-src 'none'");
    expect(policy, locale).not.toMatch(/'self'|unsafe|https?:|connect-src/);
  }
});

for (const { who, answers, service, href } of handOffs) {
  test(`in the file without a network ${who} @H5 @journey`, async ({ page }) => {
    const asked = await openFile(page);
    await page.locator('#start').getByRole('link', { name: 'Find the right help' }).click();
    await answer(page, answers);
    const main = page.locator('form [data-main] [data-service]:visible');
    await expect(main.first()).toHaveAttribute('data-service', service);
    await expect(main.first().locator(`a[href="${href}"]`)).toBeVisible();
    expect(asked).toEqual([]);
  });
}

test('every end of the flow in the file names the services that the site does, in its order @H5 @plain', async ({
  page,
}) => {
  await openFile(page, '#find');
  for (const outcome of Object.keys(content.assessment.outcomes)) {
    await answer(page, pathTo(outcome), { force: true });
    await expect(page.locator('[data-outcome]:visible')).toHaveAttribute('data-outcome', outcome);
    const shown = await page
      .locator(
        'form [data-main] [data-service]:visible, form [data-main] ~ section [data-service]:visible',
      )
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-service')));
    expect([...new Set(shown)], outcome).toEqual(servicesIn('scotland', outcome));
    await page.getByRole('button', { name: 'Start again' }).click();
  }
});

test('a service that an end names stands in the file with what it keeps private, and Back leads to the answers @H5 @journey', async ({
  page,
}) => {
  await openFile(page, '#find');
  await answer(page, pathTo('own-change'));
  await page.locator('form [data-main] a[href="#stop-it-now-helpline"]:visible').click();
  const card = page.locator('#stop-it-now-helpline');
  await expect(card).toBeInViewport();
  await expect(card).toContainText('What they keep private');
  await page.goBack();
  await expect(page.locator('[data-outcome="own-change"]')).toBeVisible();
});

test('the search of the file finds what the search of the site finds, and what is urgent first @H5 @script @journey', async ({
  page,
}) => {
  const asked = await openFile(page, '#directory');
  const first = page.locator('[data-results] [data-service]').first();
  await page.getByRole('searchbox').fill('my husband was arrested');
  await expect(first).toHaveAttribute('data-service', 'stop-it-now-helpline');
  await page.getByRole('searchbox').fill('i am 12');
  await expect(first).toHaveAttribute('data-service', 'childline');
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[data-results] [data-service]')).toHaveCount(content.facts.size);
  expect(asked).toEqual([]);
});

test('all guides stand in the file, each with who can help @H5 @script @journey', async ({
  page,
}) => {
  await openFile(page, '#guides');
  const links = page.locator('[data-guides] a');
  await expect(links).toHaveCount(content.taxonomy.guides.length);
  await links.first().click();
  const guide = page.locator('main > section:visible');
  await expect(guide.getByRole('heading', { name: 'Who can help' })).toBeVisible();
  await expect(guide.locator('a[href^="tel:"]').first()).toBeVisible();
  await openFile(page, '#guide-first-days');
  await expect(page.locator('#guide-first-days')).toBeVisible();
});

test('every link inside the file leads to something in it @H5 @script', async ({ page }) => {
  await openFile(page, '#guides');
  await expect(page.locator('[data-guides] a').first()).toBeAttached();
  const lost = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) =>
      all
        .map((link) => `${link.getAttribute('href')}`)
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
  expect(lost).toEqual([]);
});

test('without script the file says what is missing, and flow, services and urgent help are there @H5 @plain', async ({
  page,
}) => {
  await openFile(page, '#guides');
  await expect(page.getByText('need JavaScript')).toBeVisible();
  await page.getByRole('link', { name: 'Urgent help' }).click();
  await expect(page.locator('#urgent a[href="tel:999"]').first()).toBeVisible();
  await page.getByRole('link', { name: 'All services' }).click();
  await expect(page.locator('#directory [data-service]:visible')).toHaveCount(content.facts.size);
});

test('the way out empties the file and leads away @H5 @X2 @script @journey', async ({ page }) => {
  await page.context().setOffline(false);
  const left = await standInForNeutral(page);
  await openFile(page, '#find');
  await answer(page, pathTo('own-change'));
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  expect(left).toEqual(['no referrer']);
});

for (const part of ['', '#find', '#directory', '#guides', '#urgent']) {
  test(`the file ${part || '#start'} has no violation that axe finds, and nothing stands out of a narrow window @H5 @script`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openFile(page, part);
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
}

test('the page on privacy offers the file with a warning beside it, in each language as a file to save @H5', async ({
  page,
  request,
}) => {
  await page.context().setOffline(false);
  for (const locale of locales) {
    await page.goto(locale === 'en' ? '/privacy/' : `/${locale}/privacy/`);
    const link = page.locator(`a[href="/offline/waymark-${locale}.html"]`);
    await expect(link).toHaveAttribute('download');
    await expect(page.locator('p.note + p').filter({ has: link })).toBeVisible();
    const sent = await request.get(`/offline/waymark-${locale}.html`);
    expect(sent.headers()['content-disposition']).toBe('attachment');
    expect(await sent.text()).toBe(readFileSync(fileOf(locale), 'utf8'));
  }
});
