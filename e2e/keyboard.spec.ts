import { expect, type Page, test } from '@playwright/test';
import { answer, kindsOfPages, pathTo } from './site.ts';

/* The keyboard alone: every stop in order, each with a name and in sight, and what is announced is announced once. */

/** A stop of the keyboard: what it is called, and whether its outline and the stop itself can be seen. */
interface Stop {
  name: string;
  isSeen: boolean;
}

/** What has the focus; null at the end of the page. */
const stop = () => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  const shown = label ?? element;
  const name = element.getAttribute('aria-label') ?? shown.textContent.replace(/\s+/g, ' ').trim();
  const outlines = [element, shown].map((each) => getComputedStyle(each));
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const isTall = bottom - top > innerHeight;
  const inWindow = [Math.max(top, 0), Math.min(bottom, innerHeight)] as const;
  const middle = document.elementFromPoint((left + right) / 2, (inWindow[0] + inWindow[1]) / 2);
  return {
    name,
    isSeen:
      outlines.some((each) => each.outlineStyle === 'solid' && each.outlineWidth === '3px') &&
      (shown.contains(middle) || middle?.contains(shown) === true) &&
      (isTall || (top >= 0 && bottom <= innerHeight + 1)),
  };
};

/** Every stop from the top of the page to its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const next = await page.evaluate(stop);
    if (!next) return stops;
    stops.push(next);
  }
}

/** What can have the focus and is in sight, in the order of the markup. A group of radios counts once. */
const wanted = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, summary, [tabindex="0"], textarea, select',
    ),
  ].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    return document.querySelector(`input[name="${element.name}"]`) === element;
  }).length;

test('every stop of the keyboard in the flow, in order', async ({ page }) => {
  await page.goto('/find/');
  await expect(page.locator('main')).toBeVisible();
  const stops = await walk(page);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(stops.map(({ name }) => name)).toEqual([
    'Skip to the main part',
    'Leave this site. Opens a weather page.',
    'Waymark',
    'Call 999',
    'Other ways',
    'Find help',
    'All services',
    'Guides',
    'Urgent help',
    'Easy Read',
    'Languages: English',
    'Someone is in danger right now',
    'The whole map, for people who work in this field',
    'Your privacy',
    'To print and pass on',
    'About',
    'Gàidhlig (gun fhreagairtean)',
    'Cymraeg (heb atebion)',
    'Polski (bez odpowiedzi)',
    'اردو (جوابوں کے بغیر)',
    'Українська (без відповідей)',
  ]);
});

for (const address of kindsOfPages) {
  test(`the keyboard stops everywhere on ${address}, in sight and by name, and is never caught`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 740 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const stops = await walk(page);
    expect(stops.filter(({ isSeen, name }) => !isSeen || !name)).toEqual([]);
    expect(stops).toHaveLength(await page.evaluate(wanted));
  });
}

test('the keyboard stops everywhere on an outcome, in sight and by name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const stops = await walk(page);
  expect(stops.filter(({ isSeen, name }) => !isSeen || !name)).toEqual([]);
  expect(stops.map(({ name }) => name)).toContain('Call 0808 1000 900');
});

test('with forced colours the keyboard shows where it is', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/find/');
  const stops = await walk(page);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

test('each answer is announced once, and nothing is said twice @script', async ({ page }) => {
  await page.goto('/find/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const places = new Set(
        changes
          .map(({ target }) => (target instanceof Element ? target : target.parentElement))
          .map((place) => place?.closest('[role="status"], [aria-live]')),
      );
      for (const place of places) if (place?.textContent) said.push(place.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await answer(page, [['who', ['own-thoughts']]]);
  await answer(page, [['own-what', ['change']]]);
  await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual(['Question 2 of at most 3', 'Help for people in Scotland']);
});
