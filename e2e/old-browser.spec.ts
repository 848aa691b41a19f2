import { expect, test } from '@playwright/test';
import { answer, content, kindsOfPages, openWithoutHas, pathTo } from './site.ts';

/* Promise A2: a browser without :has. What it shows in the flow and the list stands in their specs too. */

const services = content.locales.en.services.size;

test('a browser without :has is led by links from a question to help @A2 @plain', async ({
  page,
}) => {
  await openWithoutHas(page, '/find/');
  const linkOf = (question: string, option: string) =>
    page
      .locator(`[data-question="${question}"] .option`)
      .filter({ has: page.locator(`input[value="${option}"]`) })
      .getByRole('link');
  for (const [question, options] of pathTo('own-change')) {
    await expect(page.locator(`[data-question="${question}"] h2`)).toBeInViewport();
    await linkOf(question, options[0] ?? '').click();
  }
  await expect(page.locator('[data-outcome="own-change"] h2')).toBeInViewport();
  await expect(page.locator('[data-outcome="own-change"] .contact-call').first()).toBeVisible();
});

test('a browser without :has shows one question at a time with script @script', async ({
  page,
}) => {
  await openWithoutHas(page, '/find/');
  await expect(page.locator('[data-question]:visible')).toHaveCount(1);
  await expect(page.locator('.option-link:visible')).toHaveCount(0);
  await answer(page, pathTo('own-change'));
  await expect(page.locator('[data-outcome]:visible')).toHaveAttribute(
    'data-outcome',
    'own-change',
  );
});

test('a browser without :has searches the whole list, without filters that do nothing @A2 @script', async ({
  page,
}) => {
  await openWithoutHas(page, '/directory/');
  await expect(page.locator('[data-filters]')).toBeHidden();
  await expect(page.locator('.group [data-service]:visible')).toHaveCount(services);
  await page.getByRole('searchbox').fill('childline');
  await expect(page.locator('[data-results] [data-service]').first()).toHaveAttribute(
    'data-service',
    'childline',
  );
});

test('a browser without :has shows the way out, 999 and the heading of every kind of page @plain', async ({
  page,
}) => {
  for (const address of kindsOfPages) {
    await openWithoutHas(page, address);
    await expect(page.locator('a[data-quick-exit]'), address).toBeVisible();
    await expect(page.locator('.urgent-call'), address).toBeVisible();
    await expect(page.locator('main h1'), address).toBeVisible();
  }
});
