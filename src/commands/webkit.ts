import { globSync } from 'node:fs';
import { findProgram } from './debian.ts';

/** The programs that run WebKit: its driver, the small browser that comes with it, and a screen nobody sees. */
export interface Webkit {
  driver: string;
  browser: string;
  screen: string;
}

const browserPlaces = '/usr/{lib,lib/*,libexec}/webkit{2gtk,gtk}-*/MiniBrowser';

/** What a search for WebKit looks at; tests put their own in. */
export interface Surroundings {
  findProgram: (name: string) => string | undefined;
  list: (pattern: string) => string[];
}

/** The programs of WebKitGTK, with the newest of its browsers; undefined when one of the three is missing. */
export function findWebkit(
  { findProgram: find, list }: Surroundings = { findProgram, list: (pattern) => globSync(pattern) },
): Webkit | undefined {
  const driver = find('WebKitWebDriver');
  const screen = find('Xvfb');
  const browser = list(browserPlaces).sort().at(-1);
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}
