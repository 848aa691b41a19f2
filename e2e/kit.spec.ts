import { expect, type Locator, type Page, test } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import { pagesOf, printSheet } from '../src/commands/print-sheets.ts';
import { loudWordsIn } from '../src/domain/quiet.ts';
import { content } from './site.ts';

/* What partners print and hand out, as it comes out of the printer. */

const { kit, site, facts } = content;
const sheets = Object.values(kit).flatMap((kind) => Object.entries(kind));
const addressOf = (sheet: string) => `/partners/${sheet}/`;

const mostPixelsWide = 300;

/** The picture of an element, made smaller when it is large, as its pixels: red, green, blue and opacity of each, 0 to 255. */
async function pixelsOf(element: Locator) {
  const shot = (await element.screenshot()).toString('base64');
  const canvas = await element.page().context().newPage();
  const pixels = await canvas.evaluate(
    async ({ picture, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const width = Math.min(image.width, most);
      const height = Math.round((image.height * width) / image.width);
      const paper = new OffscreenCanvas(width, height).getContext('2d');
      paper?.drawImage(image, 0, 0, width, height);
      return { width, height, data: [...(paper?.getImageData(0, 0, width, height).data ?? [])] };
    },
    { picture: shot, most: mostPixelsWide },
  );
  await canvas.close();
  return { ...pixels, data: Uint8ClampedArray.from(pixels.data) };
}

/** The share of ink on white paper, from 0 to 1. */
async function inkOn(element: Locator): Promise<number> {
  const { data } = await pixelsOf(element);
  const greys = data.filter((_, index) => index % 4 === 1);
  return greys.reduce((sum, grey) => sum + (255 - grey) / 255, 0) / greys.length;
}

const isShown = (page: Page, selector: string) =>
  page.locator(`${selector}:visible`).evaluateAll((all) => all.map(({ className }) => className));

test('there are posters in four tones, pocket cards and a leaflet', () => {
  expect(Object.keys(kit.posters)).toHaveLength(4);
  expect(Object.keys(kit.pocket_cards).length).toBeGreaterThan(0);
  expect(Object.keys(kit.leaflets).length).toBeGreaterThan(0);
});

for (const [sheet, services] of sheets) {
  test(`the sheet ${sheet} comes out as one A4 page, the same bytes each time @script`, async ({
    page,
  }) => {
    await page.goto(addressOf(sheet));
    const first = await printSheet(page);
    expect(pagesOf(first)).toBe(1);
    expect(first.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.reload();
    expect((await printSheet(page)).equals(first)).toBe(true);
  });

  test(`the sheet ${sheet} is printed alone, with little ink, also where the device is dark @plain`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(addressOf(sheet));
    expect(await isShown(page, 'main > *')).toEqual([expect.stringContaining('sheet')]);
    expect(await isShown(page, 'body > :not(main)')).toEqual([]);
    expect(await inkOn(page.locator('.sheet'))).toBeLessThan(0.12);
  });

  test(`the code on the sheet ${sheet} and the address in letters lead to this site @script`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(sheet));
    const code = page.locator('.qr').first();
    expect(decodeQr(await pixelsOf(code))).toBe(site.url);
    await expect(page.locator('.sheet-address').first()).toContainText(new URL(site.url).host);
  });

  test(`the numbers on the sheet ${sheet} are those of its services @plain`, async ({ page }) => {
    await page.goto(addressOf(sheet));
    const printed = await page.locator('.sheet .number').allTextContents();
    const numbers = services.map((id) => facts.get(id)?.phones[0]?.number ?? `none of ${id}`);
    expect(new Set(printed.map((text) => text.trim()))).toEqual(
      new Set(numbers.map((number) => `Call ${number}`)),
    );
  });

  test(`the sheet ${sheet} carries no picture and nobody's sign @plain`, async ({ page }) => {
    await page.goto(addressOf(sheet));
    await expect(page.locator('.sheet :is(img, picture, image, use, object, canvas)')).toHaveCount(
      0,
    );
    await expect(page.locator('.sheet svg:not(.qr, .sheet-path)')).toHaveCount(0);
  });
}

test('a pocket card does not say what it is about', async ({ page }) => {
  for (const sheet of Object.keys(kit.pocket_cards)) {
    await page.goto(addressOf(sheet));
    const text = await page.locator('.pocket-card').first().textContent();
    expect(loudWordsIn(`${text}`, content.locales.en.loudWords)).toEqual([]);
  }
});
