import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules of WCAG 2.2 from A to AAA, good habits, and what people who speak to their device need. */
const every: axe.RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
    'EN-301-549',
  ],
  rules: {
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'p-as-heading': { enabled: true },
  },
};
const colours: axe.RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

async function run(page: Page, options: axe.RunOptions, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { asked, found } = await page.evaluate(
    async ([settings, part]) => {
      // What is scrolled half under the bar would count as too small.
      scrollTo(0, 0);
      const results = await (window as unknown as { axe: typeof axe }).axe.run(part ?? document, {
        ...settings,
        preload: false,
        resultTypes: ['violations'],
      });
      return {
        asked: results.passes.length,
        found: results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        ),
      };
    },
    [options, within] as const,
  );
  return asked === 0
    ? [`${page.url()}: axe looked at nothing`]
    : found.map((line) => `${page.url()} ${line}`);
}

/** What axe finds on a page, or in the parts a selector names, a line each. The page must run script. */
export const violations = (page: Page, within?: string) => run(page, every, within);

/** What axe finds in the colours of a page, a line each: all that another palette can change. */
export const weakColours = (page: Page) => run(page, colours);
