import { expect, test } from '@playwright/test';
import {
  alterPages,
  answer,
  content,
  kindsOfPages,
  neutral,
  pathTo,
  servicesIn,
  standInForNeutral,
} from './site.ts';

/* Promise A2: the site with its style lost or refused, with script and without. */

const { questions, outcomes } = content.assessment;
const withoutStyle = (html: string) => html.replaceAll(/<style>.*?<\/style>/gs, '');
const losses: Record<string, (html: string) => string> = {
  'without its style': withoutStyle,
  'with its style refused': (html) =>
    html.replace(
      '<meta charset="utf-8">',
      `$&<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`,
    ),
};
const marginOfBrowser = '8px';

test('every kind of page without its style begins with the way out and 999, and its headings are in order @A2', async ({
  page,
}) => {
  await alterPages(page, withoutStyle);
  for (const address of kindsOfPages) {
    await page.goto(address);
    await expect(page.locator('body')).toHaveCSS('margin-top', marginOfBrowser);
    for (const next of ['.skip-link', 'a[data-quick-exit]', '.brand', '.urgent-call']) {
      await page.keyboard.press('Tab');
      await expect(page.locator(next), address).toBeFocused();
    }
    const levels = await page
      .locator(':is(h1, h2, h3, h4):visible')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0], address).toBe(1);
    levels.forEach((level, at) => {
      expect(level, `${address} heading ${at}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
  }
  await standInForNeutral(page);
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
});

test('a page without its style hides only what needs script @plain', async ({ page }) => {
  await alterPages(page, withoutStyle);
  const needScript = '[data-search], [data-open-now], [data-print], [data-old-from]';
  for (const address of kindsOfPages) {
    await page.goto(address);
    const hidden = await page.evaluate(
      (expected) =>
        [...document.querySelectorAll('body *')]
          .filter((part) => !part.checkVisibility() && part.parentElement?.checkVisibility())
          .filter((part) => !part.matches(`script, template, details > *, svg *, ${expected}`))
          .map((part) => part.outerHTML.slice(0, 80)),
      needScript,
    );
    expect(hidden, address).toEqual([]);
  }
});

for (const [how, lose] of Object.entries(losses)) {
  test(`the flow ${how} can be read to the end, and its links lead on @A2 @plain`, async ({
    page,
  }) => {
    await alterPages(page, lose);
    await page.goto('/find/');
    await expect(page.locator('[data-question]:visible')).toHaveCount(
      Object.keys(questions).length,
    );
    const offered = await page
      .locator('[data-outcome]')
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll('.contact')].some((way) => way.checkVisibility()),
        ),
      );
    expect(offered).toEqual(Object.keys(outcomes).map(() => true));
    await page.locator('[data-question="who"] .option-link').first().click();
    await expect(page.locator('[data-outcome="danger-now"] h2')).toBeInViewport();
  });

  test(`the flow ${how} still shows one question at a time and then the services @script`, async ({
    page,
  }) => {
    await alterPages(page, lose);
    await page.goto('/find/');
    await expect(page.locator('[data-question]:visible')).toHaveCount(1);
    await answer(page, pathTo('survivor-days'));
    const shown = page.locator('[data-outcome]:visible [data-service]:visible');
    const ids = () => shown.evaluateAll((all) => all.map((one) => one.dataset['service']));
    expect(await ids()).toEqual(servicesIn('scotland', 'survivor-days'));
    await page.getByRole('radio', { name: 'Wales' }).check();
    expect(await ids()).toEqual(servicesIn('wales', 'survivor-days'));
  });
}
