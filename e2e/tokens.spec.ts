import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/* Contrast, computed from the tokens as the browser cascades them, for every palette. */

const text = 7;
const graphic = 3;

/** What stands on what: text, then lines and marks that carry meaning. */
const pairs = {
  [text]: {
    ink: ['paper', 'surface', 'sand', 'warm', 'accent-soft', 'plank'],
    'ink-soft': ['paper', 'surface', 'sand', 'warm', 'accent-soft'],
    accent: ['paper', 'surface', 'warm'],
    danger: ['paper', 'surface', 'sand'],
    'on-accent': ['accent'],
    paper: ['ink'],
  },
  [graphic]: {
    path: ['paper', 'surface', 'warm'],
    'line-strong': ['paper', 'surface'],
    accent: ['accent-soft', 'paper'],
    ink: ['paper'],
  },
};

const palettes = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['no-preference', 'more'] as const).flatMap((contrast) =>
    ['/', '/guides/kids-picture/', '/directory/childline/'].map((address) => ({
      colorScheme,
      contrast,
      address,
    })),
  ),
);

/** The light of a colour between 0 and 1. Source: WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colours of a page by the names of their tokens. */
async function coloursOf(page: Page, names: readonly string[]): Promise<Record<string, string>> {
  const values = await page.evaluate(
    (all) => all.map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
    names.map((name) => `--${name}`),
  );
  return Object.fromEntries(names.map((name, at) => [name, values[at]?.trim() ?? '']));
}

for (const { colorScheme, contrast, address } of palettes) {
  test(`text has a contrast of 7 and lines of 3 in the tokens of ${address}, ${colorScheme}, contrast ${contrast}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, contrast });
    await page.goto(address);
    const names = new Set(
      Object.values(pairs).flatMap((on) => [...Object.keys(on), ...Object.values(on).flat()]),
    );
    const colours = await coloursOf(page, [...names]);
    const weak = Object.entries(pairs).flatMap(([least, on]) =>
      Object.entries(on).flatMap(([front, backs]) =>
        backs
          .map((back) => ({
            front,
            back,
            ratio: contrastOf(`${colours[front]}`, `${colours[back]}`),
          }))
          .filter(({ ratio }) => !(ratio >= Number(least)))
          .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}, at least ${least}`),
      ),
    );
    expect(weak).toEqual([]);
  });
}

test('colours stand in one file, so that the contrast of the tokens is that of the pages @plain', () => {
  const others = globSync('src/**/*.{astro,tsx,css}').filter(
    (file) => !file.endsWith('tokens.css'),
  );
  const typed = others.filter((file) =>
    /#[0-9a-f]{3}([0-9a-f]{3})?\b|\brgba?\(/i.test(readFileSync(file, 'utf8')),
  );
  expect(typed).toEqual([]);
});
