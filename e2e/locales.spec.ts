import { expect, test } from '@playwright/test';
import {
  directionOf,
  type Locale,
  languageTag,
  locales,
  pathIn,
  sourceLocale,
  translations,
} from '../src/domain/locale.ts';
import { createTranslator } from '../src/i18n/translator.ts';
import { handOffs } from './hand-offs.ts';
import { overflow, tooSmall } from './looks.ts';
import { answer, content, pathTo } from './site.ts';

/* Promise L1: the site in the visitor's language. What pages do stands in the other specs. */

const tOf = (locale: Locale) => createTranslator(locale, content.locales[locale].ui);
const kinds = [
  '/',
  '/find/',
  '/directory/',
  '/directory/childline/',
  '/urgent/',
  '/guides/',
  '/guides/first-days/',
  '/law/',
  '/privacy/',
  '/about/',
] as const;
const untranslated = [...content.locales.pl.guides.values()].filter(
  ({ locale }) => locale === sourceLocale,
);

for (const locale of locales) {
  test(`each page in ${locale} says its language and leads to itself in every other by a plain link @L1`, async ({
    page,
  }) => {
    const others = locales.filter((other) => other !== locale);
    for (const path of kinds) {
      await page.goto(pathIn(locale, path));
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', languageTag(locale));
      await expect(html).toHaveCSS('direction', directionOf(locale));
      for (const other of others) {
        const link = page.locator(`.languages a[lang="${languageTag(other)}"]`);
        await expect(link).toHaveAttribute('href', pathIn(other, path));
        await expect(link).toContainText(tOf(other)('locale.own_name'));
        await expect(
          page.locator(`head link[rel="alternate"][hreflang="${languageTag(other)}"]`),
        ).toHaveAttribute('href', pathIn(other, path));
      }
    }
  });
}

for (const locale of translations) {
  const t = tOf(locale);

  test(`each page in ${locale} says that no native speaker has read it, and leads to the English @L1`, async ({
    page,
  }) => {
    for (const path of kinds) {
      await page.goto(pathIn(locale, path));
      const line = page.locator('.draft');
      await expect(line).toContainText(t('locale.draft'));
      await expect(line).toBeVisible();
      await expect(line.getByRole('link')).toHaveAttribute('href', path);
    }
  });

  for (const { who, answers, service, href } of handOffs) {
    test(`in ${locale}, ${who} from the home page @L1`, async ({ page }) => {
      await page.goto(pathIn(locale, '/'));
      await page.getByRole('link', { name: t('home.start') }).click();
      await page.waitForLoadState();
      await answer(page, answers);
      const first = page.locator('[data-outcome]:visible [data-service]:visible').first();
      await expect(first).toHaveAttribute('data-service', service);
      await expect(first.locator(`a[href="${href}"]`).first()).toBeVisible();
      await expect(first).toContainText(t('locale.interpreter_sentence'));
    });
  }

  test(`the search in ${locale} finds names in English and what people type in their language @L1 @script`, async ({
    page,
  }) => {
    await page.goto(pathIn(locale, '/directory/'));
    const typed = content.locales[locale].search.services['childline']?.[0] ?? '';
    for (const query of ['childline', typed, '0800 1111']) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.locator('[data-results] [data-service]').first()).toHaveAttribute(
        'data-service',
        'childline',
      );
      await expect(page.getByRole('status').first()).toContainText(/\p{L}/u);
    }
  });

  test(`a service in ${locale} says what it speaks, and how to ask for an interpreter in English @L1`, async ({
    page,
  }) => {
    await page.goto(pathIn(locale, '/directory/stop-it-now-helpline/'));
    const main = page.locator('main');
    await expect(main.locator('.facts')).toContainText(t('service.interpreters'));
    await expect(main).toContainText(t('locale.interpreter_known'));
    const sentence = main.locator('q[lang="en-GB"]', {
      hasText: t('locale.interpreter_sentence'),
    });
    await expect(sentence).toBeVisible();
    await expect(main).toContainText(t('locale.interpreter_sounds'));
  });

  test(`a guide that is not in ${locale} yet is English, marked, under a line that says so @L1`, async ({
    page,
  }) => {
    expect(untranslated.length).toBeGreaterThan(0);
    for (const { id } of untranslated) {
      await page.goto(pathIn(locale, `/guides/${id}/`));
      const guide = page.locator('[data-guide]');
      await expect(guide).toContainText(t('locale.untranslated'));
      const english = guide.locator('h1, .lead, :scope > h2, :scope > p[lang]');
      for (const part of await english.all()) {
        await expect(part).toHaveAttribute('lang', 'en-GB');
        await expect(part).toHaveCSS('direction', 'ltr');
      }
      await expect(guide.locator('.guide-help h2')).toHaveText(t('guides.help'));
    }
  });
}

for (const locale of translations) {
  test(`no page in ${locale} scrolls sideways, with text twice as large neither @L1`, async ({
    page,
  }) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of kinds) {
        await page.goto(pathIn(locale, path));
        expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of kinds) {
      await page.goto(pathIn(locale, path));
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow(page), `${path} with large text`).toBeLessThanOrEqual(0);
    }
  });

  test(`every link and answer in ${locale} is at least 44 by 44 pixels @L1`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of kinds) {
      await page.goto(pathIn(locale, path));
      expect(await tooSmall(page)).toEqual([]);
    }
  });
}

test('answers stay behind when the language changes, and the link says so in that language @L1', async ({
  page,
}) => {
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  const link = page.locator('.languages a[lang="pl"]');
  await expect(link).toContainText(tOf('pl')('locale.switch_note'));
  await link.click();
  await expect(page).toHaveURL('/pl/find/');
  await expect(page.locator(':checked:not([data-nation] *)')).toHaveCount(0);
});

test('a change of language asks for a page and nothing else, and keeps nothing @L1 @P2', async ({
  page,
  context,
}) => {
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'pl' });
  await page.goto('/');
  await expect(page).toHaveURL('/');
  await page.locator('.languages a[lang="ur"]').click();
  await expect(page).toHaveURL('/ur/');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(await context.cookies()).toEqual([]);
});

test('numbers read from left to right on a page that reads from right to left @L1', async ({
  page,
}) => {
  for (const path of ['/ur/directory/childline/', '/ur/urgent/', '/ur/guides/first-days/']) {
    await page.goto(path);
    const numbers = page.locator('main :is(bdi, a).number:visible');
    expect(await numbers.count(), path).toBeGreaterThan(0);
    for (const number of await numbers.all()) {
      const runs = await number.evaluate((element) => {
        const text = element.firstChild as Text;
        const range = document.createRange();
        return [0, text.data.length - 1].map((at) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return Math.round(range.getBoundingClientRect().left);
        });
      });
      expect(runs[0], `${path} ${await number.textContent()}`).toBeLessThanOrEqual(runs[1] ?? 0);
    }
  }
});

test('the dotted path, the arrow back and the way out stand on the other side from right to left @L1', async ({
  page,
}) => {
  const leftOf = async (address: string, selector: string) =>
    (await page.goto(address)) &&
    (await page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left));
  expect(await leftOf('/find/', '.quick-exit')).toBeGreaterThan(
    Number(await leftOf('/ur/find/', '.quick-exit')),
  );
  await page.goto('/ur/find/');
  await expect(page.locator('.assessment')).not.toHaveCSS('border-right-width', '0px');
  await expect(page.locator('.assessment')).toHaveCSS('border-left-width', '0px');
});
