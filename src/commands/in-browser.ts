import { type Browser, chromium } from '@playwright/test';
import { createSiteServer } from '../hosting/server.ts';
import { browserArguments, ensureChromium } from './browser.ts';
import { buildSite } from './build.ts';
import { listen } from './listen.ts';

/** Builds and serves the site, and measures it in a browser by `measure`. Throws when there is no browser. */
export async function inBrowser<T>(
  measure: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const executablePath = ensureChromium();
  await buildSite();
  const server = createSiteServer('dist');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    return await measure(browser, await listen(server));
  } finally {
    await browser.close();
    server.close();
  }
}
