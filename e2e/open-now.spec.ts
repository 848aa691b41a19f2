import { expect, type Page, test } from '@playwright/test';

const said = (page: Page) => page.locator('[data-open-now]').first();

async function openAt(page: Page, service: string, now: string) {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(`/directory/${service}/`);
}

const cases: [when: string, service: string, now: string, text: string][] = [
  ['in office hours', 'nspcc-helpline', '2026-12-01T11:00:00Z', 'Open now, until 4pm UK time'],
  [
    'in the evening',
    'nspcc-helpline',
    '2026-12-01T18:00:00Z',
    'Closed now. It opens tomorrow at 10am UK time.',
  ],
  [
    'on a Friday evening',
    'nspcc-helpline',
    '2026-12-04T18:00:00Z',
    'Closed now. It opens on Monday at 10am UK time.',
  ],
  [
    'on a bank holiday',
    'rape-crisis-scotland',
    '2026-11-30T18:00:00Z',
    'We do not know if it is open today, because of a bank holiday.',
  ],
  ['at night', 'samaritans', '2026-12-25T03:00:00Z', 'Open now, day and night'],
];

for (const [when, service, now, text] of cases) {
  test(`the page of ${service} says ${when}: ${text} @script @journey`, async ({ page }) => {
    await openAt(page, service, now);
    await expect(said(page)).toBeVisible();
    await expect(said(page)).toHaveText(text);
  });
}

test.describe('for a visitor in another time zone', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the hours are those in London @script @journey', async ({ page }) => {
    await openAt(page, 'nspcc-helpline', '2026-12-01T15:59:00Z');
    await expect(said(page)).toHaveText('Open now, until 4pm UK time');
  });
});

test('the page goes on telling the time while it stays open @script @journey', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T15:59:00Z') });
  await page.goto('/directory/nspcc-helpline/');
  await expect(said(page)).toContainText('Open now');
  await page.clock.runFor(120_000);
  await expect(said(page)).toContainText('Closed now');
});

for (const [what, now] of [
  ['long after the facts were checked', '2027-06-01T11:00:00Z'],
  ['with a clock that is wrong', '2020-06-01T11:00:00Z'],
]) {
  test(`a device ${what} is told the hours and nothing of now @script @journey`, async ({
    page,
  }) => {
    await openAt(page, 'nspcc-helpline', now ?? '');
    await expect(page.getByRole('table', { name: /^Phone/ })).toContainText('10am to 4pm');
    await expect(said(page)).toBeHidden();
  });
}

test('without script the hours stand there, in UK time @plain', async ({ page }) => {
  await page.goto('/directory/nspcc-helpline/');
  await expect(page.getByRole('table', { name: /^Phone/ })).toContainText('10am to 4pm');
  await expect(page.getByText(/Times are UK time\./).first()).toBeVisible();
  await expect(said(page)).toBeHidden();
});
