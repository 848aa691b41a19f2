import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyElsewhere } from '../commands/copy-elsewhere.ts';
import { inBrowser } from '../commands/in-browser.ts';
import { print } from '../commands/print.ts';
import { type Locale, locales, sourceLocale } from '../domain/locale.ts';
import { compressFiles } from '../hosting/compress.ts';
import { createStarlight, starlightBuild, writeStarlight } from './build-starlight.ts';
import { growProject, keepLocales, type MadeUp, makeUp, servicesIn } from './grow-project.ts';
import { fitLine, growthExponent, type Run } from './growth.ts';
import { type BuildFigures, measureBuild } from './measure-build.ts';
import { type PageWords, readPages } from './read-passages.ts';

const sizes = [100, 1000, 10_000];
const bytesOfMegabyte = 1_000_000;

const pathOf = (id: string) => `/directory/${id}/`;

/** The page of a made-up service: that of its original under another name, and with words of its own. */
function madeUpPage(
  { id, original, name, place }: MadeUp,
  pages: ReadonlyMap<string, PageWords>,
): [string, PageWords] {
  const { passages = [] } = pages.get(pathOf(original)) ?? {};
  const own = { kind: 'paragraph' as const, html: `${place}.` };
  return [pathOf(id), { title: name, passages: [...passages, own] }];
}

/** Builds a copy of the project with so many services in some locales. */
async function buildOurs(size: number, kept: readonly Locale[]): Promise<BuildFigures> {
  const folder = copyElsewhere('grown');
  growProject(folder, makeUp(servicesIn(folder), size), kept);
  keepLocales(folder, kept);
  const figures = await measureBuild(folder, ['src/commands/build.ts']);
  rmSync(folder, { recursive: true });
  return figures;
}

/**
 * Builds the same pages of services with Starlight, beside our home page, flow and list, and then compresses what was
 * built as ours is: how long that took, too.
 */
async function buildTheirs(
  size: number,
  pages: ReadonlyMap<string, PageWords>,
): Promise<{ figures: BuildFigures; compressing: number }> {
  const folder = createStarlight();
  const madeUp = makeUp(servicesIn('.'), size);
  writeStarlight(folder, [...pages, ...madeUp.map((service) => madeUpPage(service, pages))]);
  const figures = await measureBuild(folder, starlightBuild);
  const start = performance.now();
  await compressFiles(join(folder, 'dist'));
  const compressing = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  return { figures, compressing };
}

/** A row of the table; the same is printed while the next build runs. */
function rowOf(built: object, { seconds, peakMegabytes, files, bytes }: BuildFigures): object {
  const row = {
    ...built,
    seconds: Number(seconds.toFixed(1)),
    'peak MB': Math.round(peakMegabytes),
    files,
    'MB written': Number((bytes / bytesOfMegabyte).toFixed(1)),
  };
  print(`build: ${JSON.stringify(row)}`);
  return row;
}

/** How the time of runs grows, as a row. */
function growthOf(built: object, runs: readonly Run[]): object {
  const { start, each, explained } = fitLine(runs);
  return {
    ...built,
    exponent: growthExponent(runs).toFixed(2),
    'line: seconds at none': start.toFixed(1),
    'line: seconds for each': each.toFixed(4),
    'line: R²': explained.toFixed(4),
  };
}

/**
 * How long builds take, how much memory, and what they write: by services in one locale, ours and Starlight's with the
 * same pages of services in Markdown; by locales, ours; and how each grows. Ours proves the content, learns the search,
 * seals and compresses every page; Starlight's makes its search index, and what compressing would add stands beside it.
 * Throws when a build fails.
 */
export async function benchBuild(): Promise<{
  sizes: object[];
  locales: object[];
  growth: object[];
}> {
  const addresses = ['/', '/find/', '/directory/', ...servicesIn('.').map(pathOf)];
  const pages = await inBrowser((browser) => readPages(browser, addresses), { isBuilt: true });
  const bySize: object[] = [];
  const [ours, theirs, spoken]: [Run[], Run[], Run[]] = [[], [], []];
  for (const size of sizes) {
    const built = await buildOurs(size, [sourceLocale]);
    bySize.push(rowOf({ services: size, 'built with': 'Waymark' }, built));
    ours.push({ size, seconds: built.seconds });
    const { figures, compressing } = await buildTheirs(size, pages);
    const apart = { 'seconds to compress': Number(compressing.toFixed(1)) };
    bySize.push({ ...rowOf({ services: size, 'built with': 'Starlight' }, figures), ...apart });
    theirs.push({ size, seconds: figures.seconds });
  }
  const byLocale: object[] = [];
  const [size = 0] = sizes;
  for (const at of locales.keys()) {
    const kept = locales.slice(0, at + 1);
    const built = await buildOurs(size, kept);
    byLocale.push(rowOf({ locales: kept.length, services: size }, built));
    spoken.push({ size: kept.length, seconds: built.seconds });
  }
  return {
    sizes: bySize,
    locales: byLocale,
    growth: [
      growthOf({ 'built with': 'Waymark', by: 'services' }, ours),
      growthOf({ 'built with': 'Starlight', by: 'services' }, theirs),
      growthOf({ 'built with': 'Waymark', by: 'locales' }, spoken),
    ],
  };
}
