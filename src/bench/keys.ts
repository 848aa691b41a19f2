import type { Page } from '@playwright/test';
import { inBrowser } from '../commands/in-browser.ts';

const queries = [
  'my man got lifted for pictures',
  'im 13 and he wants pics',
  'someone is blackmailing my son',
  'childline',
  'worried about a neighbour',
];
const slowdown = 4;
const betweenKeys = 120;
const frame = 1000 / 60;

/**
 * How long a page works on each keystroke in a search, in milliseconds: from the event until all is found,
 * written, styled and laid out, with the processor slowed down. Painting, which depends on the graphics of a
 * machine, comes after.
 */
async function typeInto(page: Page, address: string) {
  await page.goto(address);
  const box = page.getByRole('searchbox');
  await box.fill('help');
  await page.locator('[data-results] [data-service]').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    let start = 0;
    document.addEventListener('input', () => (start = performance.now()), { capture: true });
    document.addEventListener('input', async () => {
      for (let ticks = 0; ticks < 10; ticks += 1) await Promise.resolve();
      document.body.getBoundingClientRect();
      seen.push(performance.now() - start);
    });
  });
  for (const query of queries) {
    await box.fill('');
    await page.keyboard.type(query, { delay: betweenKeys });
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  return seen.sort((a, b) => a - b);
}

/** The table of what a keystroke costs in the built site, as rows of text. Throws when there is no browser. */
export function benchKeys(): Promise<object[]> {
  return inBrowser(
    async (browser, url) => {
      const rows: object[] = [];
      for (const address of ['/', '/directory/']) {
        const page = await browser.newPage();
        const work = await typeInto(page, `${url}${address}`);
        const at = (share: number) => (work[Math.floor(share * (work.length - 1))] ?? 0).toFixed(1);
        rows.push({
          page: address,
          keystrokes: work.length,
          'work ms, median': at(0.5),
          'work ms, p95': at(0.95),
          'within a frame': `${work.filter((each) => each <= frame).length} of ${work.length}`,
        });
        await page.close();
      }
      return rows;
    },
    { isBuilt: true },
  );
}
