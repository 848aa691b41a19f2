import { expect, test } from '@playwright/test';
import { neutral, standInForNeutral } from './site.ts';

const count = '[data-shift-count]';

test('Shift pressed three times leaves at once @X3 @script @journey', async ({ page }) => {
  await standInForNeutral(page);
  await page.goto('/find/');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(neutral);
});

test('each press of Shift is counted on the screen and read out @X3 @script @journey', async ({
  page,
}) => {
  await page.goto('/directory/');
  await page.mouse.wheel(0, 4_000);
  await expect(page.locator(count)).toHaveAttribute('aria-live', 'polite');
  await expect(page.locator(count)).toHaveText('');
  await page.keyboard.press('Shift');
  await expect(page.locator(count)).toHaveText('Press Shift twice more to leave');
  await expect(page.locator(count)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Shift');
  await expect(page.locator(count)).toHaveText('Press Shift once more to leave');
});

test('presses of Shift count for five seconds and no longer @X3 @script', async ({ page }) => {
  await page.clock.install();
  const requests = await standInForNeutral(page);
  await page.goto('/urgent/');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(3_000);
  await page.keyboard.press('Shift');
  await expect(page.locator(count)).toHaveText('Press Shift once more to leave');
  await page.clock.runFor(2_000);
  await expect(page.locator(count)).toHaveText('Press Shift twice more to leave');
  await page.clock.runFor(3_000);
  await expect(page.locator(count)).toHaveText('');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  expect(requests).toEqual([]);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(neutral);
});

test('Shift held for capital letters does not leave @X3 @script @journey', async ({ page }) => {
  const requests = await standInForNeutral(page);
  await page.goto('/directory/');
  await page.getByRole('searchbox').focus();
  for (const letter of ['N', 'S', 'P', 'C', 'C']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('searchbox')).toHaveValue('NSPCC');
  expect(requests).toEqual([]);
});

for (const together of ['Alt+Shift', 'Control+Shift', 'Shift+Tab']) {
  test(`${together} pressed three times does not leave @X3 @script`, async ({ page }) => {
    const requests = await standInForNeutral(page);
    await page.goto('/urgent/');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press(together);
    await page.keyboard.down('Alt');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.keyboard.up('Alt');
    await expect(page.locator(count)).toHaveText('');
    expect(requests).toEqual([]);
  });
}

test('clicks with Shift held do not leave @X3 @script', async ({ page }) => {
  const requests = await standInForNeutral(page);
  await page.goto('/about/');
  for (let click = 0; click < 3; click += 1) {
    await page.getByRole('heading', { level: 1 }).click({ modifiers: ['Shift'] });
  }
  expect(requests).toEqual([]);
});

test('Escape is left alone @X3 @script @journey', async ({ page }) => {
  const requests = await standInForNeutral(page);
  await page.goto('/find/');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/find/');
  expect(requests).toEqual([]);
});

test('the line about Shift stands only where Shift can do it @X4', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/');
  const line = page.getByText('You can also press Shift three times.');
  await expect(line).toBeVisible({ visible: javaScriptEnabled !== false });
  const limit = page.getByText('It cannot clear your browser’s history.');
  await expect(limit).toBeInViewport();
});
