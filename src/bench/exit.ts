import type { Page } from '@playwright/test';
import { inBrowser } from '../commands/in-browser.ts';
import { loadSoundContent } from '../commands/load-sound-content.ts';

const slowdowns = [1, 4, 6];
const visits = 5;
const neutralTakes = 800;
const neutralText = 'Sunny';

/** What a visitor has done on a page before leaving it. */
const scenes: Record<string, (page: Page) => Promise<void>> = {
  '/': async () => {},
  '/find/': (page) => page.locator('[data-question] input').nth(3).check(),
  '/directory/': async (page) => {
    await page.getByRole('searchbox').fill('my son');
    await page.locator('[data-results] [data-service]').first().waitFor();
  },
  '/find/map/': async () => {},
  '/directory/childline/': async () => {},
};

/** How long after a press of the way out the screen is clear, in milliseconds: until the empty page is painted. */
async function leave(page: Page, address: string, slowdown: number): Promise<number> {
  const told: number[] = [];
  await page.exposeFunction('tell', (milliseconds: number) => told.push(milliseconds));
  await page.goto(address);
  await scenes[new URL(address).pathname]?.(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const { tell } = window as unknown as { tell: (milliseconds: number) => void };
    addEventListener('click', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => tell(performance.now() - timeStamp)));
    });
  });
  await page.locator('a[data-quick-exit]').click();
  await page.getByText(neutralText).waitFor();
  return told[0] ?? Number.NaN;
}

/** The table of how fast the screen of the built site is clear, as rows of text. Throws when there is no browser. */
export function benchExit(): Promise<object[]> {
  const neutral = new URL(loadSoundContent().site.exit_url).origin;
  return inBrowser(
    async (browser, url) => {
      const rows: object[] = [];
      for (const address of Object.keys(scenes)) {
        const row: Record<string, string> = { page: address };
        for (const slowdown of slowdowns) {
          const times: number[] = [];
          for (let visit = 0; visit < visits; visit += 1) {
            const page = await browser.newPage();
            await page.route(`${neutral}/**`, async (route) => {
              await new Promise((done) => setTimeout(done, neutralTakes));
              await route.fulfill({ contentType: 'text/html', body: neutralText });
            });
            times.push(await leave(page, `${url}${address}`, slowdown));
            await page.close();
          }
          times.sort((a, b) => a - b);
          const middle = times[Math.floor(visits / 2)] ?? 0;
          row[`${slowdown}x: median, worst ms`] =
            `${middle.toFixed(0)}, ${(times.at(-1) ?? 0).toFixed(0)}`;
        }
        rows.push(row);
      }
      return rows;
    },
    { isBuilt: true },
  );
}
