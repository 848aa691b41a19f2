import { expect, test } from '@playwright/test';
import { answer, content, pathTo } from './site.ts';

test('another nation changes the services inside the outcome, and Scotland is chosen at first', async ({
  page,
}) => {
  await page.goto('/find/');
  await expect(page.locator('[data-nation] :checked')).toHaveValue('scotland');
  await answer(page, pathTo('survivor-days'));
  const first = page.locator('[data-outcome]:visible [data-service]:visible').first();
  await expect(first).toHaveAttribute('data-service', 'sexual-assault-self-referral');
  await page.getByRole('radio', { name: 'Northern Ireland' }).check();
  await expect(first).toHaveAttribute('data-service', 'dsa-helpline-ni');
  await page.getByRole('radio', { name: 'England' }).check();
  await expect(first).toHaveAttribute('data-service', 'sexual-assault-referral-centres-england');
});

test('the print holds names, numbers and hours, and not a word of why', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('worry-talk'));
  await page.emulateMedia({ media: 'print' });
  const snapshot = await page.locator('body').ariaSnapshot();
  const printed = snapshot.replaceAll(/- \/url: .*/g, '');
  for (const text of ['NSPCC Helpline', '0808 800 5000', 'Monday to Friday 10am to 4pm']) {
    expect(printed).toContain(text);
  }
  const names = /police scotland on 101|children first/gi;
  const loud = /sex|abus|offen|suicid|image|arrest|child|police|worried|thoughts|danger|judge/i;
  expect(loud.exec(printed.replaceAll(names, ''))?.[0]).toBeUndefined();
});

test('somebody in danger sees the number to call before anything else', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await page.goto('/find/');
  await answer(page, pathTo('danger-now'));
  const shown = page.locator('[data-outcome]:visible');
  const call = shown.getByRole('link', { name: 'Call 999' }).first();
  const [title, number] = [await shown.locator('h2').boundingBox(), await call.boundingBox()];
  expect((number?.y ?? 0) - (title?.y ?? 0)).toBeLessThan(300);
  await expect(page.locator('[data-nation]')).toBeHidden();
});

test('somebody in despair finds the first line of help at the top', async ({ page }) => {
  await page.goto('/find/');
  for (const outcome of ['own-low', 'arrest-low', 'close-despair']) {
    await answer(page, pathTo(outcome));
    const shown = page.locator('[data-outcome]:visible');
    const [first] = await shown.locator('a').all();
    await expect(first ?? shown, outcome).toHaveAttribute('href', 'tel:116123');
    await page.getByRole('button', { name: 'Start again' }).click();
  }
});

test('every outcome says why it fits, what to say, what stays private, and what to do until then', async ({
  page,
}) => {
  await page.goto('/find/');
  const texts = await page
    .locator('[data-outcome]')
    .evaluateAll((all) =>
      all.map((outcome) => [outcome.getAttribute('data-outcome'), outcome.textContent]),
    );
  const textOf = new Map(texts.map(([id, text]) => [id, text]));
  for (const [id, words] of Object.entries(content.locales.en.assessment.outcomes)) {
    const said = [words.title, words.why, words.say, words.until];
    for (const text of [...said, 'What they keep private', 'call 999', 'call 101']) {
      expect(textOf.get(id), id).toContain(text);
    }
  }
});
