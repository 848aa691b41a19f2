import { expect, type Page, test } from '@playwright/test';
import { overflow, tooSmall } from './looks.ts';
import { answer, holdBack, kindsOfPages, pathTo } from './site.ts';

/* Narrow, wide, enlarged, spread out: every kind of page keeps its shape, and every target its size. */

const narrowest = 320;
const widest = 1600;

for (const address of kindsOfPages) {
  test(`${address} scrolls sideways at no width from ${narrowest} to ${widest} pixels @plain`, async ({
    page,
  }) => {
    await page.goto(address);
    const devtools = await page.context().newCDPSession(page);
    const tooWide: number[] = [];
    for (let width = narrowest; width <= widest; width += 1) {
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 800,
        deviceScaleFactor: 1,
        mobile: false,
      });
      if ((await overflow(page)) > 0) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
}

/** How visitors change a page that they cannot read as it is. */
const changes: Record<string, (page: Page) => Promise<unknown>> = {
  'text twice as large': (page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    }),
  // The values of WCAG 2.2, 1.4.12.
  'text spread out': (page) =>
    page.evaluate(() => {
      const wide = new CSSStyleSheet();
      wide.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [wide];
    }),
};

/** Texts of which something is cut off: wider or higher than the box that hides the rest. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => box.checkVisibility() && !box.matches('.visually-hidden, svg *'))
      .filter((box) => getComputedStyle(box).overflowX === 'hidden')
      .filter((box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight)
      .map((box) => box.textContent),
  );

for (const [change, make] of Object.entries(changes)) {
  for (const width of [narrowest, 390, 1280]) {
    test(`with ${change} no page scrolls sideways or cuts words off at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const address of kindsOfPages) {
        await page.goto(address);
        await make(page);
        expect(await overflow(page), address).toBeLessThanOrEqual(0);
        expect(await cutOff(page), address).toEqual([]);
      }
      await page.goto('/find/');
      await answer(page, pathTo('teen-threat'));
      await make(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page)).toEqual([]);
    });
  }
}

test('enlarged to 400% the bar leaves most of the window to the page, and nothing scrolls sideways @X1', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280 / 4, height: 1024 / 4 });
  for (const address of kindsOfPages) {
    await page.goto(address);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
    const bar = await page.locator('.bar').boundingBox();
    expect(bar?.height, address).toBeLessThanOrEqual(256 / 3);
  }
});

test('every link and answer is at least 44 by 44 pixels, apart from links inside sentences', async ({
  page,
}) => {
  for (const width of [narrowest, 390]) {
    await page.setViewportSize({ width, height: 740 });
    for (const address of kindsOfPages) {
      await page.goto(address);
      expect(await tooSmall(page)).toEqual([]);
    }
    await page.goto('/find/');
    await answer(page, pathTo('own-change'));
    expect(await tooSmall(page)).toEqual([]);
  }
});

test('the way out stays on one line on the smallest phone @X1', async ({ page }) => {
  await page.setViewportSize({ width: narrowest, height: 568 });
  await page.goto('/find/');
  expect((await page.locator('.quick-exit').boundingBox())?.height).toBeLessThanOrEqual(48);
});

test('only the bar stays while a page scrolls, and it clears the edges of the screen', async ({
  page,
}) => {
  for (const address of kindsOfPages) {
    await page.goto(address);
    const stay = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((part) => ['sticky', 'fixed'].includes(getComputedStyle(part).position))
        .map((part) => part.className),
    );
    expect(stay.sort(), address).toEqual(['bar', 'skip-link']);
  }
});

test('nothing moves on a page when its scripts come late @script', async ({ page }) => {
  for (const address of kindsOfPages) {
    const release = await holdBack(page, '**/*.js');
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('.site-footer')).toBeVisible();
    release();
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(async () => {
      const shifts: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return [...shifts, ...observer.takeRecords()].length;
    });
    expect(moved, address).toBe(0);
    await page.unroute('**/*.js');
  }
});
