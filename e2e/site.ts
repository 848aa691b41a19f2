import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loadContent } from '../src/content.ts';
import { type Answer, walk } from '../src/domain/assessment.ts';

/** The content the site was built from. */
export const content = loadContent();

/** Every path of answers through the flow. */
export const paths = walk(content.assessment);

/** The address of every page of the build, the 404 page as an address that is not there. */
export const addresses = globSync('**/*.html', { cwd: 'dist' })
  .sort()
  .map((file) => (file === '404.html' ? '/not-here/' : `/${file.replace(/index\.html$/, '')}`));

/** One address for each kind of page. */
export const kindsOfPages = [
  '/',
  '/find/',
  '/directory/',
  '/directory/childline/',
  '/urgent/',
  '/privacy/',
  '/nope/',
];

/** Chooses answers in the flow by its real radios, in order. */
export async function answer(page: Page, answers: readonly Answer[]): Promise<void> {
  for (const [question, options] of answers) {
    for (const option of options) {
      await page.locator(`[data-question="${question}"] input[value="${option}"]`).check();
    }
  }
}

/** The first path to an outcome. Throws when there is none. */
export function pathTo(outcome: string): Answer[] {
  const path = paths.find((candidate) => candidate.outcome === outcome);
  if (!path) throw new Error(`no path leads to ${outcome}`);
  return path.answers;
}
