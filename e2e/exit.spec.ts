import { chromium, expect, type Page, test } from '@playwright/test';
import { browserArguments } from '../src/commands/browser.ts';
import { startPlainHost } from './servers.ts';
import { addresses, answer, kindsOfPages, neutral, pathTo, standInForNeutral } from './site.ts';

const stopsToTry = 25;

/** Whether another part of the page lies over the top of what has the focus, or over the middle of what is longer than the screen. */
function isHidden(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const y = height < innerHeight ? top + 2 : innerHeight / 2;
  const over = document.elementFromPoint(left + width / 2, y);
  return !over || !(focused.contains(over) || over.contains(focused));
}

/** Evaluates in whatever page the tab shows; the tool itself does not follow a page that comes back whole. */
async function inPage(page: Page, expression: string): Promise<unknown> {
  const devtools = await page.context().newCDPSession(page);
  const { result } = await devtools.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

test('the way out is on every page, first after the skip link, and large enough @X1 @journey', async ({
  page,
}) => {
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

test('the way out stays on the screen while a phone scrolls @X1 @journey', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/directory/');
  await page.mouse.wheel(0, 4_000);
  await expect(page.locator('a[data-quick-exit]')).toBeInViewport({ ratio: 1 });
});

test('the way out opens the neutral site in the same tab, without saying where from @X2 @journey', async ({
  page,
  context,
}) => {
  const requests = await standInForNeutral(page);
  await page.goto('/find/');
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  expect(requests).toEqual(['no referrer']);
  expect(context.pages()).toHaveLength(1);
});

test('after the way out, Back shows no answer @X4 @script @journey', async ({ page }) => {
  await standInForNeutral(page);
  await page.goto('/');
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('the page, its title and its icon are gone before the neutral site has come, and nothing else is asked for @X2 @script @journey', async ({
  page,
}) => {
  await standInForNeutral(page);
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  const asked: string[] = [];
  const left: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.exposeFunction('tell', (...facts: unknown[]) => left.push(facts.join(' ')));
  await page.evaluate(() => {
    const isThere = (what: string) => document.querySelectorAll(what).length;
    const { tell } = window as unknown as { tell: (...facts: unknown[]) => void };
    new MutationObserver(() =>
      tell(document.title, isThere('body *'), isThere('form'), isThere('link[rel~="icon"]')),
    ).observe(document.documentElement, { childList: true });
  });
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  expect(left).toEqual([`${new URL(neutral).hostname} 0 0 0`]);
  expect(asked).toEqual([neutral]);
});

test('the way out works in a browser that opens no window @X2', async ({
  baseURL,
  launchOptions,
  javaScriptEnabled,
}) => {
  const args = [...browserArguments, '--block-new-web-contents'];
  const browser = await chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ javaScriptEnabled });
  await standInForNeutral(page);
  await page.goto(`${baseURL}/urgent/`);
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  await browser.close();
});

test('on a host that sends none of our headers a page that Back brings back whole holds no answer, and its way out works @X4 @H4 @script', async ({
  launchOptions,
}) => {
  const host = await startPlainHost();
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs });
  const page = await browser.newPage({ baseURL: host.url });
  const requests = await standInForNeutral(page);
  await page.goto('/find/');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await answer(page, pathTo('own-change'));
  await page.goto('/about/');
  await page.evaluate(() => history.back());
  await expect.poll(() => inPage(page, 'location.pathname')).toBe('/find/');
  expect(await inPage(page, 'isSamePage')).toBe(true);
  const answers = 'document.querySelectorAll("[data-question] input:checked").length';
  expect(await inPage(page, answers)).toBe(0);
  await inPage(page, 'document.querySelector("a[data-quick-exit]").click()');
  await expect.poll(() => requests).toEqual(['no referrer']);
  await browser.close();
  host.stop();
});

test('the bar with the way out never hides what the keyboard has reached @X1', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const address of kindsOfPages) {
    await page.goto(address);
    for (let stop = 0; stop < stopsToTry; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      const message = `${address}, ${stop + 1} from the end`;
      await expect.poll(() => page.evaluate(isHidden), { message }).toBe(false);
    }
  }
});
