import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { loadContent } from '../src/content.ts';
import { type Answer, walk } from '../src/domain/assessment.ts';
import { type Locale, pathAtRoot, sourceLocale } from '../src/domain/locale.ts';
import { offerIn } from '../src/domain/nations.ts';
import type { Nation } from '../src/schemas/assessment.ts';

/** The content the site was built from. */
export const content = loadContent();

/** Every path of answers through the flow. */
export const paths = walk(content.assessment);

/** The names and ids of all services, longer ones first. */
export const serviceNames = [...content.facts.values()]
  .flatMap(({ name, id }) => [name, id])
  .sort((a, b) => b.length - a.length);

/** Where the way out leads. */
export const neutral = content.site.exit_url;

/** Answers for the neutral site, so that no test leaves this machine; the result fills with where visitors came from. */
export async function standInForNeutral(page: Page): Promise<string[]> {
  const requests: string[] = [];
  await page.route(`${new URL(neutral).origin}/**`, async (route) => {
    requests.push(route.request().headers()['referer'] ?? 'no referrer');
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' });
  });
  return requests;
}

/** The files of all pages of the build, in order. The offline edition is no page: it is a file to save. */
export const pageFiles = globSync('**/*.html', { cwd: 'dist', exclude: ['offline/**'] }).sort();

/** The address of every page of the build in every language, the 404 page as an address that is not there. */
export const allAddresses = pageFiles.map((file) =>
  file === '404.html' ? '/not-here/' : `/${file.replace(/index\.html$/, '')}`,
);

/** The addresses of the pages in one language. */
export const addressesIn = (locale: Locale): string[] =>
  allAddresses.filter((address) =>
    locale === sourceLocale ? pathAtRoot(address) === address : address.startsWith(`/${locale}/`),
  );

/** The addresses of the pages in English. The others are the same pages in other words: e2e/locales.spec.ts. */
export const addresses = addressesIn(sourceLocale);

const notThere = '/nope/';

/** The file of the build that answers at an address. */
export const fileOf = (address: string): string =>
  address === notThere ? '404.html' : address.slice(1).replace(/\/$|^$/, '$&index.html');

/** The offline edition in a language, and its address on the disk. */
export const offlineFile = (locale: string) => `dist/offline/waymark-${locale}.html`;
export const offlineAddress = (locale: string) => pathToFileURL(resolve(offlineFile(locale))).href;

/** One address for each kind of page. */
export const kindsOfPages = [
  '/',
  '/find/',
  '/find/map/',
  '/directory/',
  '/directory/childline/',
  '/urgent/',
  '/guides/',
  '/guides/first-days/',
  '/guides/kids-picture/',
  '/law/',
  '/partners/',
  '/partners/poster-worried/',
  '/data/',
  '/privacy/',
  '/easy/',
  '/easy/find/',
  '/easy/directory/childline/',
  notThere,
];

/** The address of the script that shows one question at a time, as a pattern. */
export const scriptOfTheFlow = '**/_astro/Flow*.js';

/** The services an outcome offers in a nation, in order. */
export function servicesIn(nation: Nation, outcome: string): string[] {
  return offerIn(nation, outcome, content.assessment, content.locales.en.services).services;
}

/** Chooses answers in the flow by its real radios and checkboxes, in order; with force where nothing can wait. */
export async function answer(
  page: Page,
  answers: readonly Answer[],
  how: { force?: boolean } = {},
): Promise<void> {
  for (const [question, options] of answers) {
    for (const option of options) {
      await page.locator(`[data-question="${question}"] input[value="${option}"]`).check(how);
    }
  }
}

/** The first path to an outcome. Throws when there is none. */
export function pathTo(outcome: string): Answer[] {
  const path = paths.find((candidate) => candidate.outcome === outcome);
  if (!path) throw new Error(`no path leads to ${outcome}`);
  return path.answers;
}

/** Lets every page of the site open with its markup changed, and without the policy that would refuse the change. */
export async function alterPages(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('/**/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      '',
    );
    await route.fulfill({ contentType: 'text/html', body: change(html) });
  });
}

/** Opens a page as a browser without :has would show it: it drops every rule that names it. */
export async function openWithoutHas(page: Page, address: string): Promise<void> {
  await alterPages(page, (html) => html.replaceAll(':has(', ':no-has('));
  await page.goto(address);
}

/** Holds back what is asked for by a pattern; the answer lets it come. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Opens the flow while its script is still on the way; the answer lets it come. */
export async function openBeforeScript(page: Page): Promise<() => void> {
  const release = await holdBack(page, scriptOfTheFlow);
  await page.goto('/find/', { waitUntil: 'commit' });
  return release;
}
