import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, firefox, type Page, test } from '@playwright/test';
import { findFirefox } from '../src/commands/browser.ts';
import { print } from '../src/commands/print.ts';
import { loudWordsIn } from '../src/domain/quiet.ts';
import { type Piece, piecesWith, readProfile } from './profile.ts';
import {
  addresses,
  answer,
  content,
  neutral,
  pathTo,
  serviceNames,
  standInForNeutral,
} from './site.ts';

const searches = ['my stepdad zebra', 'frightened of a lilac man'];
const rareWords = ['zebra', 'lilac'];
const outcomes = ['own-change', 'teen-picture'];
const leastLetters = 30;
const textsAPage = 8;
/** What an address takes with what is noted of it; a page or a script takes more. */
const bytesOfNote = 1000;

/** Every text of a built page that is long enough to be told from others. */
function textsOf(address: string): string[] {
  const html = readFileSync(join('dist', address, 'index.html'), 'utf8').replace(
    /<(script|style|head)[\s\S]*?<\/\1>/g,
    '',
  );
  return html
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter((text) => text.length >= leastLetters && !text.includes('&'));
}

/** What must not be on the disk: the searches and the rarest words of them, the options of all questions, the longest texts of every page. */
function wordsToLookFor(): string[] {
  const options = Object.values(content.locales.en.assessment.questions)
    .flatMap((question) => Object.values(question.options))
    .filter((option) => option.length >= leastLetters);
  const texts = addresses
    .filter((address) => address !== '/not-here/')
    .flatMap((address) =>
      textsOf(address)
        .toSorted((a, b) => b.length - a.length)
        .slice(0, textsAPage),
    );
  return [...new Set([...searches, ...rareWords, ...options, ...texts])];
}

/** Goes to every page, through the flow, through two searches, into a service, and out. */
async function visit(page: Page, baseURL: string): Promise<void> {
  await standInForNeutral(page);
  for (const address of addresses) await page.goto(`${baseURL}${address}`);
  for (const outcome of outcomes) {
    await page.goto(`${baseURL}/find/`);
    await answer(page, pathTo(outcome));
  }
  for (const search of searches) {
    await page.goto(`${baseURL}/directory/`);
    await page.getByRole('searchbox').pressSequentially(search);
    await expect(page.locator('[data-results] [data-service]').first()).toBeVisible();
  }
  await page.locator('[data-results] a[href]').first().click();
  await page.goBack();
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
}

/**
 * Where a browser keeps the addresses of pages, and their titles, whatever a site does: its history, the
 * icons of sites, the open tabs, its settings for sites, the names of scripts it has prepared, and its figures.
 * Firefox also notes the address of a page it was told not to store, and throws the note away at its next start if
 * it was closed before it got to that. The page on privacy names them.
 */
const kept = {
  Chromium:
    /^(Default\/(History|Favicons|Sessions\/|Preferences|Code Cache\/|Network|Top Sites|Shortcuts|Local State)|segmentation_platform\/ukm_db|Local State)/,
  Firefox: /^(places\.sqlite|favicons\.sqlite|sessionstore|cache2\/doomed\/)/,
};

/** Reads the profile, prints what was found, and holds it to the promise. */
function examine(browser: keyof typeof kept, version: string, folder: string, baseURL: string) {
  const pieces = readProfile(folder);
  const words = wordsToLookFor();
  const found = words.flatMap((word) =>
    piecesWith(word, pieces).map((name) => `${name}: ${word.slice(0, 60)}`),
  );
  const withAddress = piecesWith(`${baseURL}/`, pieces);
  const megabytes = pieces.reduce((sum, { content }) => sum + content.length, 0) / 1_000_000;
  print(
    `${browser} ${version}: ${pieces.length} pieces of the profile read (${megabytes.toFixed(1)} MB), ${words.length} texts looked for, ${found.length} found; the site's address stands in ${withAddress.join(', ')}`,
  );
  expect(found).toEqual([]);
  expect(withAddress.filter((name) => !kept[browser].test(name))).toEqual([]);
  return pieces;
}

/** Holds a history to quiet addresses and titles, and proves by a line it must have that it was read. */
function expectQuiet(history: readonly string[], line: string): void {
  const { loudWords } = content.locales.en;
  const loud = history.filter((row) => loudWordsIn(row, loudWords, serviceNames).length > 0);
  expect(loud).toEqual([]);
  expect(history.join('\n')).toContain(line);
}

/** What a history says of the site: its addresses and titles, a line each. */
function historyOf(pieces: readonly Piece[], name: string, baseURL: string): string[] {
  const rows = pieces.find((piece) => piece.name === `${name}, rows`)?.content.toString() ?? '';
  return rows.split('\n').filter((row) => row.includes(`${baseURL}/`));
}

/** Visits the site with a fresh profile and reads what is left of that on the disk. */
async function visitAndRead(
  browser: keyof typeof kept,
  launch: (folder: string) => Promise<BrowserContext>,
  baseURL: string,
): Promise<Piece[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
  const context = await launch(folder);
  const version = context.browser()?.version() ?? '';
  await visit(await context.newPage(), baseURL);
  await context.close();
  const pieces = examine(browser, version, folder, baseURL);
  rmSync(folder, { recursive: true });
  return pieces;
}

test('after a visit to every page the profile of Chromium holds no answer, no search and no sentence of a page @P3 @P5 @script', async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(180_000);
  const launch = (folder: string) => chromium.launchPersistentContext(folder, launchOptions);
  const pieces = await visitAndRead('Chromium', launch, `${baseURL}`);
  const history = historyOf(pieces, 'Default/History', `${baseURL}`);
  expectQuiet(history, `${baseURL}/directory/childline/\tChildline`);
});

test('after a visit to every page the profile of Firefox holds no answer, no search and no sentence of a page @P3 @P5 @script', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const found = findFirefox();
  // biome-ignore lint/suspicious/noSkippedTests: an engine that is not installed is a skip by name.
  test.skip(found === undefined, 'Firefox is not installed');
  const launch = (folder: string) => firefox.launchPersistentContext(folder, found);
  const pieces = await visitAndRead('Firefox', launch, `${baseURL}`);
  const stored = pieces.filter(({ name }) => name.startsWith('cache2/'));
  const longerThanANote = stored.filter(({ content }) => content.length > bytesOfNote);
  expect(longerThanANote.map(({ name }) => name)).toEqual([]);
  const history = historyOf(pieces, 'places.sqlite', `${baseURL}`);
  expectQuiet(history, `${baseURL}/directory/childline/\tChildline`);
});
