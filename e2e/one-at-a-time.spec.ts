import { expect, type Page, test } from '@playwright/test';
import {
  answer,
  openBeforeScript,
  openWithoutHas,
  pathTo,
  scriptOfTheFlow,
  servicesIn,
} from './site.ts';

/* What script adds to the flow: one question at a time. Every test here is @script. */

const questions = (page: Page) => page.locator('[data-question]:visible');
const outcome = (page: Page) => page.locator('[data-outcome]:visible');
const status = (page: Page) => page.locator('.step-bar [role="status"]');

test('one question shows at a time, and its heading has the focus @script @journey', async ({
  page,
}) => {
  await page.goto('/find/');
  await expect(status(page)).toHaveText('Question 1 of at most 4');
  await answer(page, [['who', ['worried-about-child']]]);
  await expect(questions(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'What are you worried about?' })).toBeFocused();
  await expect(status(page)).toHaveText('Question 2 of at most 4');
  await answer(page, [['worry-what', ['threat']]]);
  await expect(questions(page)).toHaveCount(0);
  await expect(outcome(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(status(page)).toHaveText('Help for people in Scotland');
  await page.getByRole('radio', { name: 'Wales' }).check();
  await expect(status(page)).toHaveText('Help for people in Wales');
});

test('nobody is asked for a nation where it changes nothing @script', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('child-talk'));
  await expect(status(page)).toHaveText('Help that fits your answers');
  await expect(page.locator('[data-nation]')).toBeHidden();
});

test('the second tap of a double tap answers nothing and calls nobody @script', async ({
  page,
}) => {
  await page.goto('/find/');
  const options = page.locator('[data-question="who"] label');
  for (const option of await options.all()) {
    await option.scrollIntoViewIfNeeded();
    const box = await option.boundingBox();
    expect(box).not.toBeNull();
    await page.mouse.dblclick((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await expect(page.locator('[data-question] :checked')).toHaveCount(1);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeFocused();
    await page.waitForTimeout(600);
  }
  await expect(page).toHaveURL('/find/');
});

test('a finger that taps again and again answers no question nobody saw @script', async ({
  page,
}) => {
  await page.goto('/find/');
  const cdp = await page.context().newCDPSession(page);
  const option = page.locator('[data-question="who"] label', { hasText: 'I am 13 to 17' });
  await option.scrollIntoViewIfNeeded();
  const box = await option.boundingBox();
  const point = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 20 };
  for (let tap = 0; tap < 4; tap += 1) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(250);
  }
  await expect(page.locator('[data-question] :checked')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'What would help you most?' })).toBeFocused();
});

test('nothing moves when the script comes @script', async ({ page }) => {
  const release = await openBeforeScript(page);
  const first = page.locator('[data-question="who"] label').first();
  const before = await first.boundingBox();
  release();
  await expect(page.locator('form[data-still]')).toHaveCount(0);
  expect((await first.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('a page that the browser translates still goes on, counts and copies @script', async ({
  page,
}) => {
  await page.goto('/find/');
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (texts.nextNode()) nodes.push(texts.currentNode);
    for (const node of nodes) {
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.textContent = node.textContent;
      node.parentNode?.replaceChild(font, node);
    }
  });
  await answer(page, [['who', ['own-thoughts']]]);
  await expect(status(page)).toHaveText('Question 2 of at most 3');
  await answer(page, [['own-what', ['change']]]);
  await outcome(page).locator('[data-copy] font').click();
  await expect(outcome(page).getByText('Copied')).toBeVisible();
});

test('a browser without :has shows the services of the chosen nation, with script @script', async ({
  page,
}) => {
  await openWithoutHas(page, '/find/');
  await answer(page, pathTo('survivor-days'));
  const shown = () =>
    outcome(page)
      .locator('[data-service]:visible')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')));
  expect(await shown()).toEqual(servicesIn('scotland', 'survivor-days'));
  await page.getByRole('radio', { name: 'Wales' }).check();
  expect(await shown()).toEqual(servicesIn('wales', 'survivor-days'));
});

test('the first question does not take the focus before anybody answered @script', async ({
  page,
}) => {
  await page.goto('/find/');
  await expect(page.locator('form[data-still]')).toHaveCount(0);
  await expect(page.locator('body')).toBeFocused();
});

test('Back goes to the question before, with the answer still chosen @script @journey', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, [
    ['who', ['own-thoughts']],
    ['own-what', ['low']],
  ]);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(questions(page).getByRole('radio', { name: 'I feel very low' })).toBeChecked();
  await expect(outcome(page)).toHaveCount(0);
  await questions(page).getByText('I feel very low, or I cannot see a way forward').click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'own-low');
});

test('an answer can be changed from the list of answers @script @journey', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-low'));
  await expect(page.locator('.answers-so-far')).toContainText(
    'I am worried about my own thoughts or what I do',
  );
  await page.getByRole('button', { name: 'Change What brings you here?' }).click();
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeFocused();
  await answer(page, [['who', ['danger']]]);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'danger-now');
});

test('Start again clears every answer and the nation @script @journey', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-low'));
  await page.getByRole('radio', { name: 'Wales' }).check();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeFocused();
  await expect(page.locator('[data-question] :checked')).toHaveCount(0);
  await expect(page.locator('[data-nation] :checked')).toHaveValue('scotland');
});

test('the keyboard chooses with the arrows and goes on with Enter or with Continue @script @journey', async ({
  page,
}) => {
  await page.goto('/find/');
  await page.locator('[data-question="who"] input').first().focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'I am worried about my own' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What would help you most' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'own-change');
});

test('a question with several answers waits for Continue and says what help is below @script @journey', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, [
    ['who', ['arrest']],
    ['arrest-what', ['family']],
    ['arrest-family', ['support', 'children']],
  ]);
  await expect(questions(page)).toHaveCount(1);
  await expect(status(page)).toContainText('The children can get support too');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(questions(page)).toHaveCount(0);
  await expect(outcome(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('an answer given before the script came is kept, and the style sheet carries on @script', async ({
  page,
}) => {
  const release = await openBeforeScript(page);
  await answer(page, [['who', ['arrest']]]);
  const loaded = page.waitForEvent('load');
  release();
  await loaded;
  await answer(page, [['arrest-what', ['low']]]);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'arrest-low');
  await expect(questions(page).first()).toBeVisible();
});

test('the flow works when its script fails to load @script @journey', async ({ page }) => {
  await page.route(scriptOfTheFlow, (route) => route.abort());
  await page.goto('/find/');
  await answer(page, pathTo('worry-maybe'));
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'worry-maybe');
});

test('copying takes the number and nothing else @script @journey', async ({ page }) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await outcome(page).getByRole('button', { name: 'Copy the number' }).click();
  await expect(outcome(page).getByText('Copied')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('Copied')).toHaveCount(0);
  await page.goto('/directory/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('searchbox')).toHaveValue('0808 1000 900');
});

test('Start again on the first question keeps the focus on it @script', async ({ page }) => {
  await page.goto('/find/');
  await page.locator('[data-question="who"] input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-question] :checked')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeFocused();
});

test('answers are cleared in the moment the page is left @P7 @script @journey', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(page.locator('[data-question] :checked')).toHaveCount(0);
});

test('no outcome and no answer stands on the page in the moment it is left @P7 @script', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  const left = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const visible = [...document.querySelectorAll('[data-outcome]')].filter((outcome) =>
      outcome.checkVisibility(),
    );
    return [visible.length, document.querySelectorAll('.answers-so-far').length];
  });
  expect(left).toEqual([0, 0]);
});

for (const [how, come] of Object.entries({
  'going away and coming back': async (page: Page) => {
    await page.goto('/privacy/');
    await page.goBack();
  },
  reloading: async (page: Page) => {
    await page.reload();
  },
})) {
  test(`the flow starts clean after ${how} @script @journey`, async ({ page }) => {
    await page.goto('/find/');
    await answer(page, pathTo('own-change'));
    await come(page);
    await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
    await expect(page.locator('[data-question] :checked')).toHaveCount(0);
    await expect(outcome(page)).toHaveCount(0);
    await expect(status(page)).toHaveText('Question 1 of at most 4');
  });
}
