import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { createSiteServer } from '../hosting/server.ts';
import { browserArguments, ensureChromium } from './browser.ts';
import { buildSite } from './build.ts';

/** Builds and serves the site, and measures it in a browser by `measure`. Throws when there is no browser. */
export async function inBrowser<T>(
  measure: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const executablePath = ensureChromium();
  await buildSite();
  const server = createSiteServer('dist').listen(0);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const { port } = server.address() as AddressInfo;
    return await measure(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.close();
  }
}
