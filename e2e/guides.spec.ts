import { expect, type Page, test } from '@playwright/test';
import { crisisSubjects } from '../src/domain/assessment-rules.ts';
import { content } from './site.ts';

/* What a guide owes to whoever reads it. */

const { guides, services } = content.locales.en;
const all = [...guides.values()];
const addressOf = (id: string) => `/guides/${id}/`;
const cards = (page: Page) => page.locator('.guide-help [data-service]');

test('there is a guide for each kind of visitor, and the list leads to every one', async ({
  page,
}) => {
  const readers = new Set(all.map(({ visitor, audience }) => `${visitor} ${audience}`));
  for (const reader of [
    'adult own-behaviour',
    'adult family-affected',
    'adult worried-about-child',
    'adult parent-advice',
    'under-13 child-or-young-person',
    'teenager child-or-young-person',
    'adult survivor',
    'adult professional',
    'anyone anyone',
  ]) {
    expect(readers).toContain(reader);
  }
  await page.goto('/guides/');
  const hrefs = await page
    .locator('.guide-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(hrefs)).toEqual(new Set([...all.map(({ id }) => addressOf(id)), '/law/']));
  expect(hrefs).toHaveLength(all.length + 1);
});

test('every guide ends with who can help, the main one with how to reach it, and with what to read next', async ({
  page,
}) => {
  for (const guide of all) {
    await page.goto(addressOf(guide.id));
    const shown = await cards(page).evaluateAll((found) =>
      found.map((card) => card.getAttribute('data-service')),
    );
    expect(shown, guide.id).toEqual(guide.services);
    const contact = page.locator('.guide-help .card-main .contacts a').first();
    await expect(contact, guide.id).toBeVisible();
    await expect(page.locator('nav[aria-labelledby="next"] a'), guide.id).toHaveCount(
      guide.next.length,
    );
  }
});

test('a guide about own behaviour, an arrest or the family begins with help at any hour', async ({
  page,
}) => {
  const due = all.filter(({ about }) => about.some((subject) => crisisSubjects.includes(subject)));
  expect(due.length).toBeGreaterThan(10);
  const { crisis } = content.assessment;
  for (const { id, visitor } of due) {
    await page.goto(addressOf(id));
    const before = page.locator('.guide > .crisis');
    const [first = ''] = crisis[visitor === 'adult' ? 'adult' : 'young'] ?? [];
    await expect(before.locator('.crisis-line p').first(), id).toHaveText(
      `${services.get(first)?.name}`,
    );
    await expect(before.locator('a').first(), id).toHaveAttribute('href', /^tel:/);
    const isFirst = await before.evaluate((crisis) =>
      [...document.querySelectorAll('.guide > :is(h2, ul, ol, section, [data-service])')].every(
        (part) => crisis.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    );
    expect(isFirst, id).toBe(true);
  }
});

test('a guide about pictures says at its start not to save, share or photograph them', async ({
  page,
}) => {
  const due = all.filter(({ about }) => about.includes('pictures'));
  expect(due.length).toBeGreaterThan(3);
  for (const { id } of due) {
    await page.goto(addressOf(id));
    await expect(
      page.locator('.guide > .note').filter({ hasText: 'do not save them' }),
      id,
    ).toBeVisible();
  }
});

test('a guide for somebody under 18 shows Childline and nobody who is for adults', async ({
  page,
}) => {
  const due = all.filter(({ visitor }) => visitor === 'under-13' || visitor === 'teenager');
  expect(due.length).toBeGreaterThan(8);
  for (const { id } of due) {
    await page.goto(addressOf(id));
    await expect(page.locator('.guide [data-service="childline"]'), id).toBeVisible();
    for (const card of await page.locator('.guide [data-service]').all()) {
      const shown = services.get(`${await card.getAttribute('data-service')}`);
      expect(shown?.minimum_age ?? 0, id).toBeLessThanOrEqual(17);
    }
  }
});

test('every number in a guide comes from a service and can be called or texted', async ({
  page,
}) => {
  const known = [...services.values()].flatMap(({ phones }) => phones.map(({ number }) => number));
  for (const { id } of all) {
    await page.goto(addressOf(id));
    const numbers = await page
      .locator('.guide :is(a.number, a:not([href^="mailto:"]) .number)')
      .evaluateAll((found) =>
        found.map((number) => [number.textContent, number.closest('a')?.getAttribute('href')]),
      );
    for (const [number, href] of numbers) {
      expect(known, id).toContain(number);
      expect(href, id).toMatch(/^(tel|sms):/);
    }
  }
});

test('every guide says when it was checked and where it comes from', async ({ page }) => {
  for (const { id, sources } of all) {
    await page.goto(addressOf(id));
    await expect(page.getByText('Last checked on'), id).toBeVisible();
    await page.getByText('Where this comes from').click();
    const shown = await page.locator('.sources .source-ref').allInnerTexts();
    const outside = sources.flatMap((source) => ('ref' in source ? [source.ref] : []));
    expect(shown.filter((ref) => outside.includes(ref)).toSorted(), id).toEqual(
      [...new Set(outside)].toSorted(),
    );
    expect(shown.length > 0, id).toBe(true);
  }
});

test('a printed guide has its words and its numbers, and no menus', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guides/first-days/');
  await expect(page.locator('.guide h1')).toBeVisible();
  await expect(page.locator('.guide-help .contact-call').first()).toBeVisible();
  await expect(page.locator(':is(nav, .bar, .site-footer, .back):visible')).toHaveCount(0);
});
