import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { canInstall, install } from './debian.ts';

/** A kind of browser: what names one in the environment, what it is called on the PATH, where macOS keeps it. */
interface Kind {
  variable: string;
  systemNames: readonly string[];
  macPath: string;
}

const chromiumKind: Kind = {
  variable: 'CHROMIUM_PATH',
  systemNames: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  macPath: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
};
const firefoxKind: Kind = {
  variable: 'FIREFOX_PATH',
  systemNames: ['firefox-esr', 'firefox'],
  macPath: '/Applications/Firefox.app/Contents/MacOS/firefox',
};

/** What a search for a browser looks at; tests put their own in. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  ownPath: string;
  exists: (path: string) => boolean;
}

const here = { env: process.env, exists: existsSync };

/** The path of a browser: what the environment names, else Playwright's own, else one on the PATH. */
function find(kind: Kind, { env, ownPath, exists }: Surroundings): string | undefined {
  const chosen = env[kind.variable];
  if (chosen) {
    if (!exists(chosen)) {
      throw new Error(
        `${kind.variable} is "${chosen}", where there is no browser: correct it or unset it`,
      );
    }
    return chosen;
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => kind.systemNames.map((name) => join(folder, name)));
  return [ownPath, ...onPath, kind.macPath].find(exists);
}

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, else Playwright's own, else one on the PATH.
 * Undefined when there is none. Throws when CHROMIUM_PATH names nothing.
 */
export function findChromium(
  surroundings: Surroundings = { ...here, ownPath: chromium.executablePath() },
): string | undefined {
  return find(chromiumKind, surroundings);
}

/**
 * How Playwright starts a Firefox: FIREFOX_PATH, else Playwright's own, else one on the PATH. All but
 * its own need a channel. Undefined when there is none. Throws when FIREFOX_PATH names nothing.
 */
export function findFirefox(
  surroundings: Surroundings = { ...here, ownPath: firefox.executablePath() },
): { executablePath: string; channel?: string } | undefined {
  const executablePath = find(firefoxKind, surroundings);
  if (!executablePath) return undefined;
  const isOwn = executablePath === surroundings.ownPath;
  return isOwn ? { executablePath } : { executablePath, channel: 'moz-firefox' };
}

/** What to say when there is no Chromium and none can be installed. */
export const noChromium =
  'The tests need Chromium or Chrome: run "npx playwright install chromium", or install one and set CHROMIUM_PATH to it';

/** Finds a Chromium; on Debian as root it installs one if there is none. Throws with one line when it cannot. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (!canInstall()) throw new Error(noChromium);
  const problem = install(['chromium']);
  const installed = findChromium();
  if (!installed) throw new Error(`${problem ?? 'apt-get brought no chromium'}. ${noChromium}`);
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
