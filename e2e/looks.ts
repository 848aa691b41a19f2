import { expect, type Page } from '@playwright/test';

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const targets =
  'nav a:visible, .contact:visible, .card-name a:visible, .quick-exit:visible, label:has(input):visible, button:visible, summary:visible';

/** What one can tap on a page and is less than 44 pixels high or wide; links inside sentences are left out. */
export async function tooSmall(page: Page): Promise<string[]> {
  const boxes = await page.locator(targets).evaluateAll((all) =>
    all.map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return { width, height, what: `${location.pathname} ${target.textContent.trim()}` };
    }),
  );
  expect(boxes.length).toBeGreaterThan(3);
  return boxes
    .filter(({ width, height }) => width < 44 || height < 44)
    .map(({ width, height, what }) => `${what}: ${Math.round(width)} by ${Math.round(height)}`);
}
