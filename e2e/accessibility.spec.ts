import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses, answer, kindsOfPages, pathTo } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

test('axe finds nothing on any page @script', async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of addresses) {
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
  }
});

test('text has enough contrast on every page in dark colours @script', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of addresses) {
    await page.goto(address);
    const { violations: found } = await new AxeBuilder({ page })
      .withRules(['color-contrast', 'color-contrast-enhanced'])
      .analyze();
    expect(found.flatMap(({ nodes }) => nodes.map(({ html }) => `${address}: ${html}`))).toEqual(
      [],
    );
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an outcome, an open door and the urgent strip in ${colorScheme} colours @script`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/find/');
    await answer(page, pathTo('own-change'));
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
});

test('no page scrolls sideways from 320 to 1280 pixels', async ({ page }) => {
  test.setTimeout(120_000);
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

test('every link and answer is at least 44 pixels high, apart from links inside sentences', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['/', '/find/', '/directory/', '/urgent/']) {
    await page.goto(address);
    const targets = page.locator(
      'nav a:visible, .contact:visible, .option label:visible, button:visible, summary:visible',
    );
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(box?.height, `${address} ${await target.textContent()}`).toBeGreaterThanOrEqual(44);
    }
  }
});

test('a result of a search has no axe violation @script', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('my thoughts');
  await expect(page.getByRole('status')).toContainText('services');
  expect(await violations(page)).toEqual([]);
});
