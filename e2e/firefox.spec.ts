import { expect, type Page, test } from '@playwright/test';
import { choices, chooseInPage, everyList, fitting, services } from './every-choice.ts';
import { everyEnd, everyWay, goInPage } from './every-path.ts';
import { handOffs } from './hand-offs.ts';
import { answer, neutral, pathTo, standInForNeutral } from './site.ts';

/*
 * Firefox with its script switched off. Nothing in a page can wait there, Playwright's own checks
 * neither: tests click with force and read at once.
 */

const visible = (page: Page, selector: string) =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-service')));

const byForce = { force: true };

test('script is off', async ({ page }) => {
  await page.route('**/sunny', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Sunny</title><script>document.title = "Script runs"</script>',
    }),
  );
  await page.goto('/sunny');
  expect(await page.title()).toBe('Sunny');
});

for (const { who, answers, service, href } of handOffs) {
  test(`${who} from the home page`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Answer a few questions' }).click(byForce);
    await page.waitForURL('/find/');
    await answer(page, answers, byForce);
    expect((await visible(page, '[data-outcome] [data-service]'))[0]).toBe(service);
    const contact = `[data-outcome] [data-service="${service}"] a[href="${href}"]`;
    expect(await visible(page, contact)).not.toEqual([]);
  });
}

test('on every path the style sheet alone shows the outcome of the walk, for every nation', async ({
  page,
}) => {
  await page.goto('/find/');
  expect(await page.evaluate(goInPage, everyWay(false))).toEqual(everyEnd);
});

test('every choice the filters allow shows exactly the services that fit', async ({ page }) => {
  await page.goto('/directory/');
  await page.getByText('Narrow the list').click(byForce);
  expect(await page.evaluate(chooseInPage, choices)).toEqual(everyList);
});

test('a visitor narrows the list by tapping, and shows all again with one button', async ({
  page,
}) => {
  await page.goto('/directory/');
  await page.getByText('Narrow the list').click(byForce);
  await page.getByLabel('Survivors').check(byForce);
  await page.getByLabel('No name needed').check(byForce);
  const fits = fitting(['who-survivor', 'more-no-name']);
  expect((await visible(page, '.group [data-service]')).sort()).toEqual(fits.sort());
  await page.getByRole('button', { name: 'Show all services again' }).click(byForce);
  expect(await visible(page, '.group [data-service]')).toHaveLength(services.length);
});

test('no dead search box is shown', async ({ page }) => {
  await page.goto('/directory/');
  expect(await page.locator('input[type="search"]').isVisible()).toBe(false);
});

test('the way out opens the neutral site in the same tab, without saying where from, and Back shows no answer', async ({
  page,
  context,
}) => {
  const referrers = await standInForNeutral(page);
  await page.goto('/find/');
  await answer(page, pathTo('own-change'), byForce);
  await page.locator('a[data-quick-exit]').click(byForce);
  await page.waitForURL(neutral);
  expect(referrers).toEqual(['no referrer']);
  expect(context.pages()).toHaveLength(1);
  await page.goBack();
  expect(page.url()).toMatch(/\/find\/$/);
  expect(await page.locator('[data-question] :checked').count()).toBe(0);
});
