import { expect, test } from '@playwright/test';
import { labelOf } from '../src/domain/privacy-label.ts';
import { formatDate } from '../src/i18n/format.ts';
import { content } from './site.ts';

const services = [...content.locales.en.services.values()];
const unconfirmed = services.filter(({ status }) => status === 'unconfirmed');

test('every service has a page with its numbers, its label, a check date and its sources', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const service of services) {
    await page.goto(`/directory/${service.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(service.name);
    const main = page.locator('main');
    const checked = formatDate('en', service.assured_date);
    await expect(main).toContainText(`Last checked on ${checked}`);
    await expect(main).toContainText(service.who);
    await expect(main).toContainText(service.not_for ?? service.who);
    await expect(main).toContainText(service.say ?? service.summary);
    await expect(main.locator('.label tr')).toHaveCount(7);
    for (const { number } of service.phones) {
      await expect(main.getByText(number).first(), service.id).toBeVisible();
    }
    await expect(main.locator('.sources li')).toHaveCount(service.sources.length);
  }
});

test('the label says what is not known in words', async ({ page }) => {
  await page.goto('/directory/napac/');
  const unknown = services
    .filter(({ id }) => id === 'napac')
    .flatMap((service) => labelOf(service).filter(({ answer }) => answer === 'unknown'));
  expect(unknown.length).toBeGreaterThan(3);
  for (const { line } of unknown) {
    await expect(page.locator(`[data-line="${line}"] td`)).toHaveText(/Not known|that we know of/);
  }
});

const conditions: [service: string, line: string, answer: string][] = [
  ['ceop-safety-centre', 'name', 'Needed'],
  ['ceop-safety-centre', 'name', 'contact details'],
  ['childline', 'account', 'chat or email'],
  ['childline', 'on_bill', 'Not shown'],
  ['nspcc-helpline', 'recording', 'record calls'],
  ['stop-it-now-helpline', 'name', 'Not needed'],
  ['stop-it-now-helpline', 'passed_on', 'a child who was or may be abused'],
];
for (const [service, line, words] of conditions) {
  test(`the label of ${service} says of ${line}: ${words}`, async ({ page }) => {
    await page.goto(`/directory/${service}/`);
    await expect(page.locator(`[data-line="${line}"] td`)).toContainText(words);
  });
}

test('who is sent elsewhere finds the way there in the same sentence', async ({ page }) => {
  await page.goto('/directory/iwf-report/');
  const elsewhere = page.locator('main section').first();
  await expect(elsewhere.getByRole('link', { name: 'Report Remove' })).toHaveAttribute(
    'href',
    '/directory/report-remove/',
  );
});

test('what to do in a silent call is said before the number', async ({ page }) => {
  await page.goto('/directory/silent-solution-55/');
  const text = (await page.locator('.reach').textContent()) ?? '';
  expect(text.indexOf('press 55')).toBeGreaterThan(0);
  expect(text.indexOf('press 55')).toBeLessThan(text.lastIndexOf('Call 999'));
});

test('whether a line is open is said above its number @script', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-05T20:00:00Z'));
  await page.goto('/directory/nspcc-helpline/');
  const above = page.locator('.reach .open-now:above(.contact-call)').first();
  await expect(above).toHaveText('Closed now. It opens on Monday at 10am UK time.');
});

test('what is true only now is not printed @script', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-05T20:00:00Z'));
  await page.goto('/directory/nspcc-helpline/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).not.toContainText('Closed now', { useInnerText: true });
  await expect(
    page.getByRole('heading', { name: 'If it is closed or nobody answers' }),
  ).toBeVisible();
});

test('what is private is said before the number, except in an emergency', async ({ page }) => {
  for (const [id, isFirst] of [
    ['samaritans', true],
    ['emergency-999', false],
  ]) {
    await page.goto(`/directory/${id}/`);
    const short = page.locator('main').getByText(/^Name: /);
    await expect(short).toHaveCount(isFirst ? 1 : 0);
  }
  await page.goto('/directory/samaritans/');
  const order = await page.evaluate(() => {
    const short = document.querySelector('.in-short');
    const call = document.querySelector('.reach .contact-call');
    return short && call ? short.compareDocumentPosition(call) : 0;
  });
  expect(order).toBe(4);
});

test('a service whose contact is being checked says so and offers others instead', async ({
  page,
}) => {
  expect(unconfirmed.length).toBeGreaterThanOrEqual(5);
  for (const service of unconfirmed) {
    await page.goto(`/directory/${service.id}/`);
    const main = page.locator('main');
    await expect(main.getByText('Contact details being checked').first()).toBeVisible();
    for (const other of service.instead) {
      await expect(main.locator(`[data-service="${other}"]`)).toBeVisible();
    }
    await expect(main.locator('.reach')).toHaveCount(0);
    const numbers = content.facts.get(service.id)?.phones.map(({ number }) => number) ?? [];
    for (const number of numbers) expect(await page.content()).not.toContain(number);
  }
});

test('a service that closes names people who are there day and night @plain', async ({ page }) => {
  const closing = services.filter(({ when_closed }) => when_closed.length > 0);
  expect(closing.length).toBeGreaterThan(10);
  for (const { id, when_closed } of closing) {
    await page.goto(`/directory/${id}/`);
    const others = page.locator('.while-closed .lines-name');
    const shown = await others.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(shown, id).toEqual(when_closed.map((other) => `/directory/${other}/`));
    await expect(page.locator('.while-closed h2')).toHaveText(/^If it is closed/);
    await expect(page.locator('.while-closed .contact').first()).toBeVisible();
  }
});

for (const [when, now, title] of [
  ['while it is closed', '2026-12-05T20:00:00Z', 'Closed now. These are there day and night'],
  ['while it is open', '2026-12-01T11:00:00Z', 'If it is closed or nobody answers'],
  [
    'when the hours are no longer trusted',
    '2027-12-05T20:00:00Z',
    'If it is closed or nobody answers',
  ],
] as const) {
  test(`${when} a line points to others with: ${title} @script`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto('/directory/nspcc-helpline/');
    const heading = page
      .locator('.while-closed')
      .getByRole('heading', { name: title, exact: true });
    await expect(heading).toBeVisible();
  });
}

test('a check of long ago is called that, and a fresh one is not @script', async ({ page }) => {
  const note = page.getByText('This check was long ago');
  await page.clock.setFixedTime(new Date('2027-06-01T11:00:00Z'));
  await page.goto('/directory/childline/');
  await expect(note).toBeHidden();
  await page.clock.setFixedTime(new Date('2028-01-01T11:00:00Z'));
  await page.goto('/directory/childline/');
  await expect(note).toBeVisible();
});

test('a mistake can be written to the address of the configuration, with the name of the service and no more', async ({
  page,
}) => {
  await page.goto('/directory/childline/');
  const link = page.getByRole('link', { name: content.site.report_email });
  await expect(link).toHaveAttribute(
    'href',
    `mailto:${content.site.report_email}?subject=Childline%3A%20something%20is%20wrong`,
  );
});

test('the small card has numbers and hours and no name', async ({ page }) => {
  await page.goto('/directory/rape-crisis-scotland/');
  const card = page.locator('.wallet-card');
  await expect(card).toContainText('08088 01 03 02');
  await expect(card).toContainText('Every day: 5pm to midnight');
  await expect(card).not.toContainText(/rape|crisis|child|abuse|police/i);
});

test('with the box ticked only the small card is printed', async ({ page }) => {
  await page.goto('/directory/rape-crisis-scotland/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print only the small card').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.wallet-card')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const printed = page.locator('body');
  await expect(printed).not.toContainText(/rape|crisis|waymark/i, { useInnerText: true });
  await expect(printed).toContainText('08088 01 03 02', { useInnerText: true });
});

test('the button prints the small card alone @script', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/directory/childline/');
  await page.getByRole('button', { name: 'Print the small card' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('without script there is no dead print button @plain', async ({ page }) => {
  await page.goto('/directory/childline/');
  await expect(page.getByLabel('Print only the small card')).toBeVisible();
  await expect(page.locator('[data-print]')).toBeHidden();
});

test('machines find the same numbers in the data of a page as people do', async ({ page }) => {
  await page.goto('/directory/childline/');
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data['@type']).toBe('Service');
  expect(data.availableChannel[0].servicePhone.telephone).toBe('+448001111');
});
