import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { content } from './site.ts';

/* The card that schools, surgeries and councils put on their own pages. It is held to our promises there, too. */

const foreign = 'https://school.example/';
const embeds = Object.keys(content.source.kit.embeds);

/** The HTML of a card as a partner copies it. */
async function copied(page: Page, embed: string): Promise<string> {
  await page.goto('/partners/');
  return (await page.locator(`[data-embed="${embed}"] pre`).textContent()) ?? '';
}

/** Opens a page of a partner with a card on it; gives what it asked for. */
async function openForeign(page: Page, card: string, policy = ''): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    const body = `<!doctype html><html lang="en"><title>School</title><main><h1>School</h1>${card}</main></html>`;
    return route.fulfill({
      contentType: 'text/html',
      body,
      headers: policy ? { 'Content-Security-Policy': policy } : {},
    });
  });
  await page.goto(foreign, { waitUntil: 'networkidle' });
  return asked;
}

for (const embed of embeds) {
  test(`the card ${embed} asks for nothing, stores nothing and runs nothing on a partner's page @P1 @P2 @script`, async ({
    page,
    context,
  }) => {
    const card = await copied(page, embed);
    expect(await openForeign(page, card)).toEqual([foreign]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(card).not.toMatch(/<(script|iframe|img|link|style|object|embed|form|svg|base|meta)\b/i);
    expect(card).not.toMatch(/\son\w+=|javascript:|\bid=|\bclass=|url\(/i);
  });

  test(`the card ${embed} leads to this site without saying from where, and to 999 @P6`, async ({
    page,
  }) => {
    await openForeign(page, await copied(page, embed));
    const to = page.locator('main > div a').first();
    const call = page.locator('main > div a').last();
    await expect(to).toHaveAttribute('href', `${content.site.url}/`);
    await expect(to).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(to).toHaveAttribute('referrerpolicy', 'no-referrer');
    await expect(call).toHaveAttribute('href', 'tel:999');
    await expect(page.locator('main > div a')).toHaveCount(2);
  });

  test(`the card ${embed} can be used by everybody on a partner's page, also where styles are forbidden @script`, async ({
    page,
  }) => {
    const card = await copied(page, embed);
    await openForeign(page, card);
    expect(await violations(page, 'main > div')).toEqual([]);
    await page.unrouteAll();
    await openForeign(page, card, "default-src 'none'");
    await expect(page.locator('main > div')).toBeVisible();
    await expect(page.locator('main > div a').first()).toBeVisible();
  });
}
