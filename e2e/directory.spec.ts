import { expect, test } from '@playwright/test';
import { dialable } from '../src/domain/phone.ts';
import { content } from './site.ts';

const services = [...content.locales.en.services.values()];

test('all services are in the list, grouped by need, danger first @journey', async ({ page }) => {
  await page.goto('/directory/');
  await expect(page.locator('.group [data-service]')).toHaveCount(services.length);
  await expect(page.locator('.group')).toHaveCount(content.taxonomy.topics.length);
  await expect(page.locator('.group').first().getByRole('heading', { level: 2 })).toHaveText(
    'Someone is in danger now',
  );
});

test('every call link in the directory is a number from the facts @journey', async ({ page }) => {
  await page.goto('/directory/');
  const known = new Set(
    services.flatMap(({ phones }) => phones.map(({ number }) => dialable(number))),
  );
  const links = await page.locator('a[href^="tel:"], a[href^="sms:"]').all();
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) {
    const number = ((await link.getAttribute('href')) ?? '').replace(/^(tel|sms):/, '');
    expect(known, number).toContain(number);
  }
});

test('links to other sites pass nothing on @P6', async ({ page }) => {
  await page.goto('/directory/');
  for (const link of await page.locator('main a[href^="http"]').all()) {
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(await link.getAttribute('href')).not.toMatch(/utm_|fbclid|gclid/);
  }
});

test('without script no dead search box is shown and the list is all there @plain', async ({
  page,
}) => {
  await page.goto('/directory/');
  await expect(page.locator('input[type="search"]')).toBeHidden();
  await expect(page.locator('.group [data-service]:visible')).toHaveCount(services.length);
});
