import { expect, test } from '@playwright/test';
import { dialable } from '../src/domain/phone.ts';
import { content } from './site.ts';

const services = [...content.locales.en.services.values()];

test('all services are in the list, grouped by need, danger first', async ({ page }) => {
  await page.goto('/directory/');
  await expect(page.locator('.group [data-service]')).toHaveCount(services.length);
  await expect(page.locator('.group')).toHaveCount(content.taxonomy.topics.length);
  await expect(page.locator('.group').first().getByRole('heading', { level: 2 })).toHaveText(
    'Someone is in danger now',
  );
});

test('every call link in the directory is a number from the facts', async ({ page }) => {
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

test('links to other sites pass nothing on', async ({ page }) => {
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

test('the search box sends nothing, stands in no form and has no name @script', async ({
  page,
}) => {
  await page.goto('/directory/');
  const box = page.locator('input[type="search"]');
  await expect(box).toHaveCount(1);
  await expect(box).toBeVisible();
  await expect(box).not.toHaveAttribute('name');
  await expect(page.locator('form input[type="search"]')).toHaveCount(0);
  await box.focus();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await box.pressSequentially('my thoughts');
  await expect(page.getByRole('status')).toContainText('services');
  expect(requests).toEqual([]);
  await expect(page).toHaveURL('/directory/');
});

const queries: [query: string, service: string][] = [
  ['chidline', 'childline'],
  ['0808 1000 900', 'stop-it-now-helpline'],
  ['sextorshun', 'ceop-safety-centre'],
  ['i want to die', 'samaritans'],
];
for (const address of ['/', '/directory/']) {
  for (const [query, service] of queries) {
    test(`a search for "${query}" on ${address} shows ${service} first @script`, async ({
      page,
    }) => {
      await page.goto(address);
      await page.getByRole('searchbox').fill(query);
      const first = page.locator('[data-results] [data-service]').first();
      await expect(first).toHaveAttribute('data-service', service);
      await expect(first.locator('a.contact')).toBeVisible();
    });
  }
}

test('a search that finds nothing still shows people who help @script', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('qqqqxxxx');
  await expect(page.getByRole('status')).toContainText('Nothing fits those words');
  await expect(page.locator('[data-results] [data-service]')).toHaveCount(4);
});

test('an emptied search box brings the whole list back @script', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('childline');
  await expect(page.locator('[data-results] [data-service]').first()).toHaveAttribute(
    'data-service',
    'childline',
  );
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.group [data-service]')).toHaveCount(services.length);
});
