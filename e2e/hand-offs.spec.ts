import { expect, test } from '@playwright/test';
import { handOffs } from './hand-offs.ts';
import { answer, content, kindsOfPages } from './site.ts';

for (const { who, answers, service, href } of handOffs) {
  test(`${who} from the home page in at most three answers @journey`, async ({ page }) => {
    expect(answers.length).toBeLessThanOrEqual(3);
    await page.goto('/');
    await page.getByRole('link', { name: 'Answer a few questions' }).click();
    await page.waitForLoadState();
    await answer(page, answers);
    const first = page.locator('[data-outcome]:visible [data-service]:visible').first();
    await expect(first).toHaveAttribute('data-service', service);
    await expect(first.locator(`a[href="${href}"]`).first()).toBeVisible();
  });

  test(`the service where ${who} stands in the directory with the same contact @journey`, async ({
    page,
  }) => {
    await page.goto('/directory/');
    const card = page.locator(`[data-results] [data-service="${service}"]`);
    await expect(card.locator(`a[href="${href}"]`).first()).toBeVisible();
    await card.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(`/directory/${service}/`);
    await expect(page.locator(`main a[href="${href}"]`).first()).toBeVisible();
  });
}

const doors = Object.values(content.assessment.doors).map(
  (outcome) => content.assessment.outcomes[outcome]?.services[0] ?? '',
);

test('each of the four doors opens on a number, without another page @journey', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('.door')).toHaveCount(4);
  for (const [index, service] of doors.entries()) {
    const door = page.locator('.door').nth(index);
    await door.locator('summary').click();
    await expect(door.locator(`[data-service="${service}"] a[href^="tel:"]`).first()).toBeVisible();
  }
  await expect(page).toHaveURL('/');
});

test('the urgent page calls 999 without scrolling, on a small phone too @journey', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/urgent/');
  const call = page.locator('main').getByRole('link', { name: 'Call 999' }).first();
  await expect(call).toHaveAttribute('href', 'tel:999');
  await expect(call).toBeInViewport({ ratio: 1 });
});

test('999 stands on every kind of page, and 101 and the ways without speaking behind one click @journey', async ({
  page,
}) => {
  for (const address of kindsOfPages) {
    await page.goto(address);
    const strip = page.getByRole('complementary', { name: 'Danger now' });
    await expect(strip.getByRole('link', { name: / 999$/ })).toHaveAttribute('href', 'tel:999');
    await strip.locator('summary').click();
    await expect(strip.locator('a[href="tel:101"]')).toBeVisible();
    await expect(strip.getByText('press 55', { exact: false }).first()).toBeVisible();
    await expect(strip.getByText('British Sign Language').first()).toBeVisible();
  }
});
