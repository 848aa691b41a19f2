import { expect, type Page, test } from '@playwright/test';
import { answer, content, pathTo } from './site.ts';

/* Promise A2: a page that the browser translates while it is used. Here the other language is CAPITALS. */

const services = content.locales.en.services.size;

/** Translates as Chrome does: every text, now and whenever one comes or changes, goes into two `<font>`. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isMeant = ({ data, parentElement }: Text) =>
      data.trim() !== '' && !parentElement?.closest('font, script, style, [translate="no"]');
    const textsIn = (root: Node): Text[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter(isMeant);
    };
    const wrap = (text: Text) => {
      const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [font(), font()];
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    };
    textsIn(document.body).forEach(wrap);
    document.documentElement.lang = 'pl';
    new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes) {
        for (const node of type === 'characterData' ? [target] : addedNodes)
          if (node.isConnected) textsIn(node).forEach(wrap);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** Gathers what goes wrong in a page; the test ends with none. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

test('every step of a translated flow says its new text once, back and forth @A2 @script', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto('/find/');
  await expect(page.locator('form[data-still]')).toHaveCount(0);
  await translate(page);
  const status = page.locator('.step-bar [role="status"]');
  await expect(status).toHaveText('QUESTION 1 OF AT MOST 4');
  await answer(page, [['who', ['own-thoughts']]]);
  await expect(status).toHaveText('QUESTION 2 OF AT MOST 3');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(status).toHaveText('QUESTION 1 OF AT MOST 4');
  await answer(page, [
    ['who', ['arrest']],
    ['arrest-what', ['family']],
    ['arrest-family', ['support', 'children']],
  ]);
  await expect(status).toHaveText(/^HELP THAT FITS IS BELOW: [^a-z]+$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(status).toHaveText('HELP FOR PEOPLE IN SCOTLAND');
  await page.getByRole('radio', { name: 'Wales' }).check();
  await expect(status).toHaveText('HELP FOR PEOPLE IN WALES');
  await expect(page.locator('.answers-so-far li > span').first()).toHaveText(
    'WHAT BRINGS YOU HERE? THE POLICE ARRESTED ME OR WANT TO TALK TO ME',
  );
  await page.getByRole('button', { name: 'Change What brings you here?' }).click();
  await answer(page, pathTo('own-change'));
  await expect(page.locator('[data-outcome]:visible')).toHaveAttribute(
    'data-outcome',
    'own-change',
  );
  await expect(page.locator('[data-outcome]:visible .card-main .number').first()).toHaveText(
    '0808 1000 900',
  );
  expect(errors).toEqual([]);
});

for (const address of ['/', '/directory/']) {
  test(`a search on a translated ${address} finds the same, and names and numbers stay as they are @A2 @script`, async ({
    page,
  }) => {
    const errors = errorsOf(page);
    await page.goto(address);
    await translate(page);
    const status = page.locator('.search-status');
    const first = page.locator('[data-results] [data-service]').first();
    for (const [words, service, name, number] of [
      ['chidline', 'childline', 'Childline', '0800 1111'],
      ['i want to die', 'samaritans', 'Samaritans', '116 123'],
      [
        'my man got lifted for pictures',
        'stop-it-now-helpline',
        'Stop It Now helpline',
        '0808 1000 900',
      ],
    ] as const) {
      await page.getByRole('searchbox').fill(words);
      await expect(first).toHaveAttribute('data-service', service);
      await expect(first.locator('.card-name')).toHaveText(name);
      await expect(first.locator('.contact').first()).toHaveText(`CALL ${number}`);
      await expect(first.locator('.contact [translate="no"]').first()).toHaveText(number);
      await expect(status).toHaveText(/^\d+ SERVICES?$/);
    }
    await page.getByRole('searchbox').fill('');
    await expect(status).toHaveText('');
    expect(errors).toEqual([]);
  });
}

test('filters of a translated list count right, once @script', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto('/directory/');
  await translate(page);
  await page.getByText('Narrow the list').click();
  for (const choice of ['Survivors', 'No name needed']) {
    await page.getByLabel(choice).check();
    const shown = await page.locator('.group [data-service]:visible').count();
    await expect(page.locator('.narrow-status')).toHaveText(
      `${shown} SERVICES FIT WHAT YOU CHOSE.`,
    );
  }
  await page.getByRole('button', { name: 'Show all services again' }).click();
  await expect(page.locator('.narrow-status')).toHaveText(`ALL ${services} SERVICES ARE SHOWN.`);
  expect(errors).toEqual([]);
});

test('a translated page goes on telling whether a line is open, once @script', async ({ page }) => {
  const errors = errorsOf(page);
  await page.clock.install({ time: new Date('2026-12-01T15:59:00Z') });
  await page.goto('/directory/nspcc-helpline/');
  await translate(page);
  const said = page.locator('[data-open-now]').first();
  await expect(said).toHaveText(/^OPEN NOW, UNTIL \S+ UK TIME$/);
  await page.clock.runFor(120_000);
  await expect(said).toHaveText(/^CLOSED NOW\. IT OPENS TOMORROW AT \S+ UK TIME\.$/);
  expect(errors).toEqual([]);
});
