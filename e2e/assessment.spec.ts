import { expect, test } from '@playwright/test';
import { inWords } from '../src/domain/assessment.ts';
import { answer, content, paths, pathTo } from './site.ts';

const { assessment } = content;

test('every path of answers shows its own outcome, with its services in order, and no other', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/find/');
  for (const path of paths) {
    await answer(page, path.answers);
    const shown = page.locator('[data-outcome]:visible');
    await expect(shown, inWords(path.answers)).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-outcome', path.outcome);
    const cards = shown.locator('[data-service]');
    const expected = assessment.outcomes[path.outcome]?.services ?? [];
    await expect(cards).toHaveCount(expected.length);
    for (const [index, service] of expected.entries()) {
      await expect(cards.nth(index)).toHaveAttribute('data-service', service);
    }
    const asked = path.answers.map(([question]) => question);
    await expect(page.locator('[data-question] input:visible').first()).toBeVisible();
    const visible = page.locator('[data-question]').filter({ has: page.locator('input:visible') });
    await expect(visible).toHaveCount(asked.length);
    await shown.getByRole('button', { name: 'Start again' }).click();
  }
});

test('the markup names every question, option and outcome as the graph does', async ({ page }) => {
  await page.goto('/find/');
  const form = page.locator('form[data-assessment]');
  await expect(form).toHaveCount(1);
  await expect(form).toHaveAttribute('method', 'dialog');
  await expect(form).toHaveAttribute('autocomplete', 'off');
  await expect(form.locator('[data-question]')).toHaveCount(
    Object.keys(assessment.questions).length,
  );
  await expect(form.locator('[data-outcome]')).toHaveCount(Object.keys(assessment.outcomes).length);
  for (const [id, question] of Object.entries(assessment.questions)) {
    const options = form.locator(`fieldset[data-question="${id}"] input`);
    await expect(options).toHaveCount(Object.keys(question.options).length);
    for (const [index, option] of Object.keys(question.options).entries()) {
      await expect(options.nth(index)).toHaveAttribute('value', option);
    }
  }
});

test('at first only the first question shows, with danger as its first answer', async ({
  page,
}) => {
  await page.goto('/find/');
  const visible = page.locator('[data-question] input:visible');
  const first = assessment.questions[assessment.start];
  await expect(visible).toHaveCount(Object.keys(first?.options ?? {}).length);
  await expect(visible.first()).toHaveAttribute('value', 'danger');
  await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
});

test('the next question opens below the answer, and nothing above it moves', async ({ page }) => {
  await page.goto('/find/');
  const option = page.locator('[data-question="who"] label', {
    hasText: 'I am worried about my own thoughts',
  });
  await option.scrollIntoViewIfNeeded();
  const before = await option.boundingBox();
  await option.click();
  const after = await option.boundingBox();
  const next = await page.locator('[data-question="own-what"] legend').boundingBox();
  expect(next).not.toBeNull();
  expect(after?.y).toBe(before?.y);
  expect(after?.height).toBe(before?.height);
  expect((next?.y ?? 0) - ((after?.y ?? 0) + (after?.height ?? 0))).toBeLessThan(60);
});

test('an answer can be changed, and what followed from the old one goes away', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-low'));
  await answer(page, [['who', ['worried-about-child']]]);
  await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'What are you worried about?' })).toBeVisible();
  await answer(page, [['worry-what', ['advice']]]);
  await expect(page.locator('[data-outcome]:visible')).toHaveAttribute(
    'data-outcome',
    'worry-advice',
  );
});

test('answers send nothing and never change the address or the title', async ({ page }) => {
  await page.goto('/find/', { waitUntil: 'networkidle' });
  const title = await page.title();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answer(page, pathTo('own-change'));
  await page.locator('[data-question="own-what"] input[value="low"]').press('Enter');
  await page.getByRole('button', { name: 'Start again' }).first().click();
  await answer(page, pathTo('teen-threat'));
  expect(requests).toEqual([]);
  await expect(page).toHaveURL('/find/');
  await expect(page).toHaveTitle(title);
});

test('the flow works with the keyboard alone', async ({ page }) => {
  await page.goto('/find/');
  await page.locator('[data-question="who"] input').first().focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[value="own-thoughts"]').first()).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-question="own-what"] input').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-outcome]:visible')).toHaveAttribute(
    'data-outcome',
    'own-change',
  );
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-outcome="own-change"] a').first()).toBeFocused();
});

test('every outcome says why it fits, what to say, what stays private, and what to do until then', async ({
  page,
}) => {
  await page.goto('/find/');
  for (const [id, words] of Object.entries(content.locales.en.assessment.outcomes)) {
    const outcome = page.locator(`[data-outcome="${id}"]`);
    for (const text of [
      words.title,
      words.why,
      words.say,
      words.until,
      'What they keep private',
      'call 999',
    ]) {
      await expect(outcome, id).toContainText(text);
    }
  }
});

test('a browser without :has shows everything in reading order, with links from answer to question', async ({
  page,
}) => {
  await page.route('**/find/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll('@supports selector(:has(*))', '@supports (no-such-property: 1)');
    await route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto('/find/');
  await expect(page.locator('[data-question]:visible')).toHaveCount(
    Object.keys(assessment.questions).length,
  );
  await expect(page.locator('[data-outcome]:visible')).toHaveCount(
    Object.keys(assessment.outcomes).length,
  );
  await expect(page.getByText('Your browser shows all questions at once')).toBeVisible();
  const links = page.locator('[data-question] a[href^="#"]');
  for (const link of await links.all()) {
    await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
  }
});

test('answers are cleared in the moment the page is left @script', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(page.locator('[data-assessment] :checked')).toHaveCount(0);
});

test('answers are gone after going away and coming back @script', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await page.goto('/privacy/');
  await page.goBack();
  await expect(page.locator('[data-assessment]')).toBeVisible();
  await expect(page.locator('[data-assessment] :checked')).toHaveCount(0);
});
