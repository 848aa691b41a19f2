import { expect, test } from '@playwright/test';
import { content } from './site.ts';

/* The law in plain words: only what is sure, and each line with where it stands. */

const laws = Object.entries(content.law);
const sure = laws.filter(([, { confidence }]) => confidence === 'high');

test('every law that is sure stands there once with its section and link, and no other', async ({
  page,
}) => {
  await page.goto('/law/');
  const lines = page.locator('[data-law]');
  const shown = await lines.evaluateAll((found) =>
    found.map((line) => line.getAttribute('data-law')),
  );
  expect(shown.toSorted()).toEqual(sure.map(([id]) => id).toSorted());
  expect(laws.length).toBeGreaterThan(sure.length);
  for (const [id, { act, section, url }] of sure) {
    const link = page.locator(`[data-law="${id}"] a`);
    await expect(link).toHaveAttribute('href', `${url}`);
    await expect(link).toHaveText(`${act}, ${section}`);
  }
});

test('the most a court can give stands only where a source was read', async ({ page }) => {
  await page.goto('/law/');
  for (const [id, { max_penalty: most }] of sure) {
    const text = (await page.locator(`[data-law="${id}"] p`).textContent()) ?? '';
    const said = /At most (\d+ years?|life) in prison/.exec(text)?.[1];
    expect(said?.replace(/ years?/, ''), id).toBe(most === null ? undefined : `${most}`);
  }
});

test('Scotland comes first, and what is law everywhere comes last', async ({ page }) => {
  await page.goto('/law/');
  const parts = await page.locator('.law-part h2').allTextContents();
  expect(parts[0]).toBe('Scotland');
  expect(parts.at(-1)).toBe('All of the UK');
});

test('the page on the law says that it is no advice, and who can give it', async ({ page }) => {
  await page.goto('/law/');
  await expect(page.locator('.guide > .note')).toContainText('not legal advice');
  await expect(page.locator('.guide > .note')).toContainText('solicitor');
});
