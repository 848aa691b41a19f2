import { expect, test } from '@playwright/test';
import { content } from './site.ts';

const services = [...content.locales.en.services.values()];

test('the search box sends nothing, stands in no form and has no name @P1 @P7 @script @journey', async ({
  page,
}) => {
  await page.goto('/directory/');
  const box = page.locator('input[type="search"]');
  await expect(box).toHaveCount(1);
  await expect(box).toBeVisible();
  await expect(box).not.toHaveAttribute('name');
  await expect(page.locator('form input[type="search"]')).toHaveCount(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await box.pressSequentially('my thoughts');
  await expect(page.getByRole('status')).toContainText('services');
  await box.fill('my son');
  await expect(page.locator('[data-results] [data-service]').first()).toBeVisible();
  expect(requests.sort()).toEqual([
    expect.stringMatching(/^\/_astro\/search-results\.[\w-]+\.js$/),
    '/search/en.js',
    '/search/services.js',
  ]);
  await expect(page).toHaveURL('/directory/');
});

const queries: [query: string, service: string][] = [
  ['chidline', 'childline'],
  ['0808 1000 900', 'stop-it-now-helpline'],
  ['sextorshun', 'police-scotland-101'],
  ['my man got lifted for pictures', 'stop-it-now-helpline'],
  ['im 13 and he wants pics', 'childline'],
  ['i want to die', 'samaritans'],
];
for (const address of ['/', '/directory/']) {
  for (const [query, service] of queries) {
    test(`a search for "${query}" on ${address} shows ${service} first @script @journey`, async ({
      page,
    }) => {
      await page.goto(address);
      await page.getByRole('searchbox').fill(query);
      const first = page.locator('[data-results] [data-service]').first();
      await expect(first).toHaveAttribute('data-service', service);
      await expect(first.locator('a.contact').first()).toBeVisible();
    });
  }
}

test('a search that finds nothing still shows people who help @script @journey', async ({
  page,
}) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('qqqqxxxx');
  await expect(page.getByRole('status')).toContainText('Nothing fits those words');
  await expect(page.locator('[data-results] [data-service]')).toHaveCount(4);
  const doors = page.locator('[data-results] .also a');
  await expect(doors).toHaveCount(4);
  await doors.first().click();
  await expect(page).toHaveURL('/#d1');
  await expect(page.locator('#d1')).toBeInViewport();
});

test('an emptied search box brings the whole list back @script @journey', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('childline');
  await expect(page.locator('[data-results] [data-service]').first()).toHaveAttribute(
    'data-service',
    'childline',
  );
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.group [data-service]')).toHaveCount(services.length);
});

test('a result says which words led to it, and marks them @script', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('forum for family and friends');
  const result = page.locator('[data-results] [data-service="lff-family-forum"]');
  await expect(result.getByText('Because you wrote: forum, family, friends')).toBeVisible();
  await expect(result.locator('mark').first()).toHaveText(/family/i);
});

test('what is urgent does not repeat the words that made it so @script', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('i want to die');
  const first = page.locator('[data-results] [data-service="samaritans"]');
  await expect(first).toBeVisible();
  await expect(first.locator('.because, mark')).toHaveCount(0);
});

test('on the list a result is the whole card, with every way to reach the service @script', async ({
  page,
}) => {
  await page.goto('/directory/');
  const ways = await page.locator('.group [data-service="childline"] .contact').count();
  await page.getByRole('searchbox').fill('childline');
  await expect(page.locator('[data-results] [data-service="childline"] .contact')).toHaveCount(
    ways,
  );
});

for (const address of ['/', '/directory/']) {
  test(`a result on ${address} says whether the service is open, on days the facts speak for @script`, async ({
    page,
  }) => {
    const said = page.locator('[data-results] [data-service="nspcc-helpline"] .found-open');
    for (const [now, text] of [
      ['2026-12-01T11:00:00Z', ['Open now']],
      ['2026-12-01T18:00:00Z', ['Closed now']],
      ['2027-12-01T11:00:00Z', []],
    ] as const) {
      await page.clock.setFixedTime(new Date(now));
      await page.goto(address);
      await page.getByRole('searchbox').fill('nspcc');
      await expect(page.locator('[data-results] [data-service="nspcc-helpline"]')).toBeVisible();
      await expect(said).toHaveText([...text]);
    }
  });
}

test('a search on a narrowed list says that it looks at all services @script', async ({ page }) => {
  await page.goto('/directory/');
  const status = page.locator('.search-status');
  await page.getByRole('searchbox').fill('childline');
  await expect(status).toContainText('service');
  await expect(status).not.toContainText('all services');
  await page.getByRole('searchbox').fill('');
  await page.getByText('Narrow the list').click();
  await page.locator('[data-filters] input:not([data-all])').first().check();
  await page.getByRole('searchbox').fill('childline');
  await expect(status).toContainText('The search looks at all services');
});

for (const address of ['/', '/directory/']) {
  test(`who looks for pictures of children on ${address} reads first that each is a child, and that help is there @script`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.getByRole('searchbox').fill('pictures of naked children');
    const results = page.locator('[data-results]');
    await expect(results.locator('> *').first()).toContainText('a real child who was harmed');
    await expect(results.locator('[data-service]').first()).toHaveAttribute(
      'data-service',
      'stop-it-now-helpline',
    );
  });
}

test('results are reached and read with the keyboard, and the arrow keys stay with the box @script @journey', async ({
  page,
}) => {
  await page.goto('/directory/');
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('childline');
  await expect(page.getByRole('status').first()).toContainText('service');
  await page.keyboard.press('ArrowDown');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  const first = page.locator('[data-results] [data-service] a').first();
  await expect(first).toBeFocused();
});

test('the longest and strangest query neither freezes the page nor prints itself @script', async ({
  page,
}) => {
  await page.goto('/directory/');
  const box = page.getByRole('searchbox');
  for (const query of [
    '<img src=x onerror=alert(1)>',
    'a'.repeat(10_000),
    '\u202e\u0000 .*+',
    '😀'.repeat(500),
  ]) {
    await box.fill(query);
    await expect(page.locator('[data-results] [data-service]').first()).toBeVisible();
    await expect(page.locator('[data-results] img')).toHaveCount(0);
  }
});
