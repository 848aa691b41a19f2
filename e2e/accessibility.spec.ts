import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { groupBy } from '../src/domain/group-by.ts';
import { addresses, answer, kindsOfPages, pathTo } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** All pages in parts that can be looked at side by side. */
const pagesInAPart = 20;
const parts = groupBy(
  addresses,
  (address) => Math.floor(addresses.indexOf(address) / pagesInAPart) + 1,
);

for (const [part, some] of parts) {
  test(`axe finds nothing on any page, part ${part} @script`, async ({ page }) => {
    for (const address of some) {
      await page.goto(address);
      expect(await violations(page)).toEqual([]);
    }
  });

  test(`text has enough contrast on every page in dark colours, part ${part} @script`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const address of some) {
      await page.goto(address);
      const { violations: found } = await new AxeBuilder({ page })
        .withRules(['color-contrast', 'color-contrast-enhanced'])
        .analyze();
      expect(found.flatMap(({ nodes }) => nodes.map(({ html }) => `${address}: ${html}`))).toEqual(
        [],
      );
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an outcome, an open door and the urgent strip in ${colorScheme} colours @script`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/find/');
    await answer(page, pathTo('own-change'));
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start again' }).last().click();
    await answer(page, [...pathTo('close-despair').slice(0, 2), ['close-signs', ['changed']]]);
    expect(await violations(page)).toEqual([]);
    await page.goto('/');
    await page.locator('.door summary').first().click();
    await page.getByText('Other ways').click();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing where the scripts failed to load @script', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  for (const address of ['/', '/find/', '/directory/']) {
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
  }
  await page.goto('/find/');
  await answer(page, pathTo('survivor-days'));
  expect(await violations(page)).toEqual([]);
});

test('no page scrolls sideways from 320 to 1280 pixels', async ({ page }) => {
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of kindsOfPages) {
      await page.goto(address);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wide, `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('no page scrolls sideways with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const enlarge = () =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - window.innerWidth;
    });
  for (const address of kindsOfPages) {
    await page.goto(address);
    expect(await enlarge(), address).toBeLessThanOrEqual(0);
  }
  await page.goto('/find/');
  await answer(page, pathTo('teen-threat'));
  expect(await enlarge()).toBeLessThanOrEqual(0);
});

const targets =
  'nav a:visible, .contact:visible, .card-name a:visible, .quick-exit:visible, label:has(input):visible, button:visible, summary:visible';

async function tooLow(page: Page): Promise<string[]> {
  const boxes = await page.locator(targets).evaluateAll((all) =>
    all.map((target) => ({
      height: target.getBoundingClientRect().height,
      what: `${location.pathname} ${target.textContent.trim()}`,
    })),
  );
  expect(boxes.length).toBeGreaterThan(3);
  return boxes.filter(({ height }) => height < 44).map(({ what }) => what);
}

test('every link and answer is at least 44 pixels high, apart from links inside sentences', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of kindsOfPages) {
    await page.goto(address);
    expect(await tooLow(page)).toEqual([]);
  }
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  expect(await tooLow(page)).toEqual([]);
});

test('the way out stays on one line on the smallest phone @X1', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/find/');
  expect((await page.locator('.quick-exit').boundingBox())?.height).toBeLessThanOrEqual(48);
});

test('a result of a search has no axe violation @script', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('my thoughts');
  await expect(page.getByRole('status')).toContainText('services');
  expect(await violations(page)).toEqual([]);
});
