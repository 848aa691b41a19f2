import { expect, type Page, test } from '@playwright/test';
import { inWords } from '../src/domain/assessment.ts';
import { everyEnd, everyWay, goInPage } from './every-path.ts';
import {
  answer,
  content,
  openWithoutHas,
  paths,
  pathTo,
  scriptOfTheFlow,
  servicesIn,
} from './site.ts';

const { assessment } = content;

async function reachByHand(page: Page, outcomes: readonly string[]) {
  await page.goto('/find/');
  for (const outcome of outcomes) {
    await answer(page, pathTo(outcome));
    const shown = page.locator('[data-outcome]:visible');
    await expect(shown, outcome).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-outcome', outcome);
    const cards = shown.locator('[data-service]:visible');
    const ids = await cards.evaluateAll((all) =>
      all.map((card) => card.getAttribute('data-service')),
    );
    expect(ids, outcome).toEqual(servicesIn('scotland', outcome));
    await page.getByRole('button', { name: 'Start again' }).click();
  }
}

test('every outcome is reached by choosing its real answers, and shows its services in order @plain', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await reachByHand(page, Object.keys(assessment.outcomes));
});

test('a sample of outcomes is reached by choosing real answers with script too @script', async ({
  page,
}) => {
  const sample = Object.keys(assessment.outcomes).filter((_outcome, index) => index % 7 === 0);
  expect(sample.length).toBeGreaterThan(10);
  await reachByHand(page, sample);
});

test('on every path the style sheet alone shows the outcome of the walk, for every nation @plain', async ({
  page,
}) => {
  await page.goto('/find/');
  const shown = await page.evaluate(goInPage, everyWay(false));
  for (const [index, { answers }] of paths.entries()) {
    expect(shown[index], inWords(answers)).toEqual(everyEnd[index]);
  }
});

test('on every path script shows what the style sheet alone shows @script', async ({
  page,
  context,
}) => {
  const still = await context.newPage();
  await still.route(scriptOfTheFlow, (route) => route.abort());
  await still.goto('/find/');
  await expect(still.locator('form[data-still]')).toHaveCount(1);
  const byStyle = await still.evaluate(goInPage, everyWay(false));
  await page.goto('/find/');
  await expect(page.locator('form[data-still]')).toHaveCount(0);
  const byScript = await page.evaluate(goInPage, everyWay(true));
  expect(byScript.length).toBe(paths.length);
  for (const [index, { answers }] of paths.entries()) {
    const last = answers.at(-1)?.[0] ?? '';
    const staysOpen = assessment.questions[last]?.several ?? false;
    expect(byScript[index], inWords(answers)).toEqual({
      ...byStyle[index],
      questions: staysOpen ? [last] : [],
    });
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

test('the next question opens below the answer, and nothing above it moves @plain', async ({
  page,
}) => {
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

test('an answer can be changed, and what followed from the old one goes away @plain', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-low'));
  await answer(page, [['who', ['worried-about-child']]]);
  await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'What are you worried about?' })).toBeVisible();
  await answer(page, [['worry-what', ['threat']]]);
  await expect(page.locator('[data-outcome]:visible')).toHaveAttribute(
    'data-outcome',
    'worry-threat',
  );
});

test('where several answers fit, the most urgent decides, and the others can be taken back', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, [
    ['who', ['someone-close']],
    ['close-what', ['feeling']],
    ['close-signs', ['changed']],
  ]);
  const shown = page.locator('[data-outcome]:visible');
  await expect(shown).toHaveAttribute('data-outcome', 'close-feeling');
  await answer(page, [['close-signs', ['child']]]);
  await expect(shown).toHaveAttribute('data-outcome', 'close-child');
  await page.locator('[data-question="close-signs"] input[value="child"]').uncheck();
  await expect(shown).toHaveAttribute('data-outcome', 'close-feeling');
  await expect(page.locator('[data-question="close-signs"] input:visible')).toHaveCount(5);
});

test('left-over answers have a heading, and the nation is asked only where it matters @plain', async ({
  page,
}) => {
  await page.goto('/find/');
  const heading = page.getByText('Other answers you can choose instead');
  await expect(heading).toBeHidden();
  await answer(page, [['who', ['under-13']]]);
  await expect(heading).toBeVisible();
  await expect(page.locator('[data-nation]')).toBeHidden();
  await answer(page, [['child-what', ['threat']]]);
  await expect(page.locator('[data-nation]')).toBeHidden();
  await answer(page, [['who', ['unwanted-thoughts']]]);
  await expect(page.locator('[data-nation]')).toBeVisible();
});

test('answers send nothing and never change the address or the title @P1 @P3', async ({ page }) => {
  await page.goto('/find/', { waitUntil: 'networkidle' });
  const title = await page.title();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answer(page, pathTo('own-change'));
  await page.getByRole('radio', { name: 'Wales' }).check();
  await page.getByRole('button', { name: 'Start again' }).click();
  await answer(page, [['who', ['own-thoughts']]]);
  await page.locator('[data-question="own-what"] input[value="low"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start again' }).click();
  await answer(page, pathTo('teen-threat'));
  expect(requests).toEqual([]);
  await expect(page).toHaveURL('/find/');
  await expect(page).toHaveTitle(title);
});

test('the flow works with the keyboard alone @plain', async ({ page }) => {
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
  await expect(page.locator('[data-nation] input').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-outcome="own-change"] a').first()).toBeFocused();
});

test('a browser without :has shows everything in reading order, with links from answer to question @plain', async ({
  page,
}) => {
  await openWithoutHas(page, '/find/');
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
