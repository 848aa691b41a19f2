import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { canInstall, install } from './debian.ts';

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What a search for a browser looks at; tests put their own in. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  ownPath: string;
  exists: (path: string) => boolean;
}

const here: Surroundings = {
  env: process.env,
  ownPath: chromium.executablePath(),
  exists: existsSync,
};

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, else Playwright's own, else one on the PATH.
 * Undefined when there is none. Throws when CHROMIUM_PATH names nothing.
 */
export function findBrowser({ env, ownPath, exists }: Surroundings = here): string | undefined {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) {
    if (!exists(chosen)) {
      throw new Error(
        `CHROMIUM_PATH is "${chosen}", where there is no browser: correct it or unset it`,
      );
    }
    return chosen;
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)));
  return [ownPath, ...onPath, macPath].find(exists);
}

/** What to say when there is no browser and none can be installed. */
export const noBrowser =
  'The tests need Chromium or Chrome: run "npx playwright install chromium", or install one and set CHROMIUM_PATH to it';

/** Finds a browser; on Debian as root it installs one if there is none. Throws with one line when it cannot. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (!canInstall()) throw new Error(noBrowser);
  const isDone = install(['chromium']);
  const installed = findBrowser();
  if (!isDone || !installed) throw new Error(`apt-get could not install chromium. ${noBrowser}`);
  return installed;
}

/** Arguments for a browser that runs in a test: no sandbox for root, and no traffic of its own. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
