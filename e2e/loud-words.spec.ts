import { expect, test } from '@playwright/test';
import { locales, pathIn } from '../src/domain/locale.ts';
import { loudWordsIn } from '../src/domain/quiet.ts';
import { addressesIn, answer, content, pathTo } from './site.ts';

/*
 * What somebody two metres away can read. Good eyes resolve letters of five minutes of arc (Snellen), 2.9 mm at two
 * metres; small letters of a text of 21 pixels are 2.8 mm on a screen of 96 pixels an inch, and less on a phone.
 */
const largest = 21;

/** What a page shows in larger letters than somebody far away should read: each text once. */
const largeTexts = (least: number) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (!element?.checkVisibility() || !textContent?.trim()) continue;
    if (Number.parseFloat(getComputedStyle(element).fontSize) > least)
      found.add(textContent.trim());
  }
  return [...found];
};

for (const locale of locales) {
  const loud = (text: string) => loudWordsIn(text, content.locales[locale].loudWords);
  /* Posters and cards are made to be read from afar. */
  const own = addressesIn(locale).filter((address) => !address.startsWith('/partners/'));

  test(`nobody reads a loud word in ${locale} from two metres @plain`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(own.length).toBeGreaterThan(100);
    for (const address of own) {
      await page.goto(address);
      expect((await page.evaluate(largeTexts, 0)).length, address).toBeGreaterThan(5);
      const texts = await page.evaluate(largeTexts, largest);
      expect(
        texts.filter((text) => loud(text).length > 0),
        address,
      ).toEqual([]);
    }
    await page.goto(pathIn(locale, '/find/'));
    await answer(page, pathTo('teen-threat'));
    const texts = await page.evaluate(largeTexts, largest);
    expect(texts.filter((text) => loud(text).length > 0)).toEqual([]);
  });
}
