import { expect, type Page, test } from '@playwright/test';
import { choices, chooseInPage, everyList, fitting, services } from './every-choice.ts';
import { openWithoutHas } from './site.ts';

async function openFilters(page: Page): Promise<void> {
  await page.goto('/directory/');
  await page.getByText('Narrow the list').click();
}
const shown = (page: Page) => page.locator('.group [data-service]:visible');
const count = (page: Page) => page.locator('.narrow-status');

test('every choice the filters allow shows exactly the services that fit, and no empty part of the list or link to one', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openFilters(page);
  expect(choices.length).toBe(1848);
  const seen = await page.evaluate(chooseInPage, choices);
  choices.forEach((chosen, index) => {
    expect(seen[index], chosen.join(' ')).toEqual(everyList[index]);
  });
});

test('a visitor narrows the list by tapping, and shows all again with one button @journey', async ({
  page,
}) => {
  await openFilters(page);
  await page.getByLabel('Survivors').check();
  await page.getByLabel('No name needed').check();
  await expect(shown(page)).toHaveCount(fitting(['who-survivor', 'more-no-name']).length);
  await page.getByRole('button', { name: 'Show all services again' }).click();
  await expect(shown(page)).toHaveCount(services.length);
  await expect(page.getByRole('button', { name: 'Show all services again' })).toBeHidden();
});

test('where nothing fits, people who help with almost anything are there @journey', async ({
  page,
}) => {
  await openFilters(page);
  await page.getByRole('radio', { name: 'Outside the UK' }).check();
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  await expect(shown(page)).toHaveCount(0);
  for (const id of ['stop-it-now-helpline', 'nspcc-helpline', 'childline', 'samaritans']) {
    const line = page.locator('.nothing li', { has: page.locator(`a[href="/directory/${id}/"]`) });
    await expect(line.locator('.contact-call')).toBeVisible();
  }
});

test('the filters are worked with the keyboard alone @journey', async ({ page }) => {
  await page.goto('/directory/');
  await page.locator('.narrow summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#who-own-behaviour')).toBeChecked();
  await expect(shown(page)).toHaveCount(fitting(['who-own-behaviour']).length);
});

test('how many services fit is said aloud, and nothing while all are shown @script @journey', async ({
  page,
}) => {
  await openFilters(page);
  await expect(count(page)).toHaveRole('status');
  await expect(count(page)).toHaveText('');
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  const texts = fitting(['channel-text']).length;
  await expect(count(page)).toHaveText(`${texts} services fit what you chose.`);
  await page.getByRole('radio', { name: 'Outside the UK' }).check();
  await expect(count(page)).toHaveText(/^No service fits all of what you chose/);
  await page.getByRole('button', { name: 'Show all services again' }).click();
  await expect(count(page)).toHaveText(`All ${services.length} services are shown.`);
  await expect(page.locator('.narrow summary')).toBeFocused();
});

test('whoever looks sees beside a choice how many services fit, and a way to them @script', async ({
  page,
}) => {
  await openFilters(page);
  await page.getByLabel('Survivors').check();
  const beside = page.getByRole('group', { name: 'Who it is for' });
  await expect(beside).toContainText(
    `${fitting(['who-survivor']).length} services fit what you chose.`,
  );
  await beside.getByRole('link', { name: 'See the list' }).click();
  await expect(page.locator('.jump')).toBeInViewport();
});

test('choosing a filter sends nothing and changes no address @P1 @P3 @journey', async ({
  page,
}) => {
  await openFilters(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Survivors').check();
  await page.getByLabel('Scotland').check();
  await expect(shown(page)).toHaveCount(fitting(['who-survivor', 'place-scotland']).length);
  expect(requests).toEqual([]);
  await expect(page).toHaveURL('/directory/');
});

test('a choice is forgotten when the page is left, also under a search @P7 @script @journey', async ({
  page,
}) => {
  for (const words of ['', 'childline']) {
    await openFilters(page);
    await page.getByLabel('Survivors').check();
    await page.getByRole('searchbox').fill(words);
    await page.goto('/urgent/');
    await page.goBack();
    await expect(page.locator('#who-survivor')).not.toBeChecked();
    await expect(page.locator('#who-all')).toBeChecked();
    await expect(shown(page)).toHaveCount(services.length);
  }
});

test('a browser without :has shows the whole list and no filters that do nothing @plain', async ({
  page,
}) => {
  await openWithoutHas(page, '/directory/');
  await expect(page.locator('[data-filters]')).toBeHidden();
  await expect(shown(page)).toHaveCount(services.length);
});
