import { expect, type Page, test } from '@playwright/test';
import { addresses, answer, content, pathTo } from './site.ts';

const neutral = content.site.exit_url;

/** Answers for the neutral site, so that no test leaves this machine. */
async function standIn(page: Page): Promise<string[]> {
  const requests: string[] = [];
  await page.route(`${new URL(neutral).origin}/**`, async (route) => {
    requests.push(route.request().headers()['referer'] ?? 'no referrer');
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' });
  });
  return requests;
}

test('the way out is on every page, first after the skip link, and large enough', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const address of addresses) {
    await page.goto(address);
    const exit = page.locator('a[data-quick-exit]');
    await expect(exit, address).toHaveCount(1);
    await expect(exit).toHaveAttribute('rel', 'noreferrer noopener');
    await expect(exit).toHaveAccessibleName(/^Leave this site/);
    const box = await exit.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('a[data-quick-exit]')).toBeFocused();
});

test('the way out stays on the screen while a phone scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/directory/');
  await page.mouse.wheel(0, 4_000);
  await expect(page.locator('a[data-quick-exit]')).toBeInViewport({ ratio: 1 });
});

test('the way out opens the neutral site in the same tab, without saying where from', async ({
  page,
  context,
}) => {
  const requests = await standIn(page);
  await page.goto('/find/');
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  expect(requests).toEqual(['no referrer']);
  expect(context.pages()).toHaveLength(1);
});

test('after the way out, Back shows no answer @script', async ({ page }) => {
  await standIn(page);
  await page.goto('/');
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('Shift pressed three times leaves at once @script', async ({ page }) => {
  await standIn(page);
  await page.goto('/find/');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(neutral);
});

test('Shift held for capital letters does not leave @script', async ({ page }) => {
  const requests = await standIn(page);
  await page.goto('/directory/');
  await page.getByRole('searchbox').focus();
  for (const letter of ['N', 'S', 'P', 'C', 'C']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('searchbox')).toHaveValue('NSPCC');
  expect(requests).toEqual([]);
});
