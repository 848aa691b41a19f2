import { type Browser, chromium } from '@playwright/test';
import { createSiteServer } from '../hosting/server.ts';
import { browserArguments, ensureChromium } from './browser.ts';
import { buildSite } from './build.ts';
import { listen } from './listen.ts';

/**
 * Builds the site, or takes the last build, serves it, and does with it in a browser what `use` says. Other programs can
 * steer the browser at `debuggingPort`. Throws when there is no browser.
 */
export async function inBrowser<T>(
  use: (browser: Browser, url: string) => Promise<T>,
  { isBuilt = false, debuggingPort = 0 } = {},
): Promise<T> {
  const executablePath = ensureChromium();
  if (!isBuilt) await buildSite();
  const server = createSiteServer('dist');
  const args = [
    ...browserArguments,
    ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []),
  ];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await use(browser, await listen(server));
  } finally {
    await browser.close();
    server.close();
  }
}
