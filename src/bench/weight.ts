import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, devices } from '@playwright/test';
import { inBrowser } from '../commands/in-browser.ts';
import { listen } from '../commands/listen.ts';
import { print } from '../commands/print.ts';
import { compressFiles } from '../hosting/compress.ts';
import { headersAt, parseHeadersFile, printHeadersFile } from '../hosting/headers.ts';
import { createSiteServer } from '../hosting/server.ts';
import { barePage } from './bare-page.ts';
import { buildGovuk } from './build-govuk.ts';
import { buildStarlight } from './build-starlight.ts';
import { fileOf, readPages } from './read-passages.ts';
import { leastTime, type Visit, visitSlowly } from './slow-link.ts';

/** A page of each kind that a visitor is most likely to open first. */
const addresses = [
  '/',
  '/find/',
  '/directory/',
  '/directory/stop-it-now-helpline/',
  '/guides/first-days/',
];
/** What is built with each: those, and the page that is not there, which the server needs. */
const built = [...addresses, '/404.html'];
const bare = 'a bare page';
const rounds = 5;

/** Bare pages, by the addresses of ours, each with the bytes of ours; gives their folder. */
async function buildBare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bare-'));
  for (const address of built) {
    const file = join(folder, fileOf(address));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await barePage(statSync(join('dist', `${fileOf(address)}.br`)).size));
  }
  return folder;
}

/** Compresses a site as ours is and gives it our headers. Under our policy only a bare page works: the libraries go without. */
async function prepare(site: string, isBare: boolean): Promise<void> {
  const ours = headersAt(parseHeadersFile(readFileSync('dist/_headers', 'utf8')), '/');
  const headers = ours.filter(([name]) => isBare || name !== 'Content-Security-Policy');
  writeFileSync(join(site, '_headers'), printHeadersFile([{ at: '/*', headers }]));
  await compressFiles(site);
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Visits each address at each origin in turn, with a browser context of its own. */
async function visitAll(browser: Browser, origins: ReadonlyMap<string, string>) {
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const address of addresses) {
      for (const [name, origin] of origins) {
        const context = await browser.newContext({ ...devices['Moto G4'] });
        const visit = await visitSlowly(await context.newPage(), `${origin}${address}`);
        await context.close();
        const key = `${name} ${address}`;
        visits.set(key, [...(visits.get(key) ?? []), visit]);
      }
    }
    print(`weight: round ${round + 1} of ${rounds}`);
  }
  return (name: string, address: string) => {
    const seen = visits.get(`${name} ${address}`) ?? [];
    const middle = (of: keyof Visit) => median(seen.map((visit) => visit[of]));
    return {
      bytes: middle('bytes'),
      requests: middle('requests'),
      pageBytes: middle('pageBytes'),
      firstPaint: middle('firstPaint'),
      largestPaint: middle('largestPaint'),
    };
  };
}

/**
 * What pages weigh and when they are painted on a slow phone, ours beside bare pages of the same bytes and beside
 * the same words in GOV.UK Frontend and in Starlight, as rows of text. All are served by the server of `npm start`
 * over plain HTTP/1.1. Alike are the words of `<main>` in their order, with their headings, links, lists and
 * choices. Not alike: header, footer and menus are each library's own; our drawings and the script of our flow and search
 * stay with us; the others show all questions and ends of the flow at once. Throws when npm cannot install the two.
 */
export function benchWeight(): Promise<object[]> {
  return inBrowser(
    async (browser, url) => {
      const words = await readPages(browser, built);
      const others = new Map([
        [bare, await buildBare()],
        ['GOV.UK Frontend', buildGovuk(words)],
        ['Starlight', buildStarlight(words)],
      ]);
      const origins = new Map([['Waymark', url]]);
      const servers: Server[] = [];
      for (const [name, site] of others) {
        await prepare(site, name === bare);
        const server = createSiteServer(site);
        servers.push(server);
        origins.set(name, await listen(server));
      }
      const seen = await visitAll(browser, origins);
      for (const server of servers) server.close();
      return addresses.flatMap((address) =>
        [...origins.keys()].map((name) => {
          const visit = seen(name, address);
          const share = seen('Waymark', address).firstPaint / visit.firstPaint;
          return {
            page: address,
            'built with': name,
            'bytes on the wire': visit.bytes,
            'of them the page': visit.pageBytes,
            requests: visit.requests,
            'least ms for the page': Math.round(leastTime({ bytes: visit.pageBytes, answers: 1 })),
            'first paint ms': Math.round(visit.firstPaint),
            'largest paint ms': Math.round(visit.largestPaint),
            'first paint, Waymark ÷ this': Number(share.toFixed(2)),
          };
        }),
      );
    },
    { isBuilt: true },
  );
}
