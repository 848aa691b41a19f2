import { chromium, expect, test } from '@playwright/test';
import { browserArguments, findChromium } from '../src/commands/browser.ts';
import { freePort } from '../src/commands/free-port.ts';
import { lookWithLighthouse } from '../src/commands/lighthouse.ts';

/* What does not depend on the speed of this machine. Performance is measured by `npm run bench -- lighthouse`. */

for (const address of [
  '/',
  '/find/',
  '/directory/childline/',
  '/guides/first-days/',
  '/easy/find/',
]) {
  test(`Lighthouse takes no point from ${address} for accessibility or good practice @plain`, async ({
    baseURL,
  }) => {
    const port = await freePort();
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...browserArguments, `--remote-debugging-port=${port}`],
    });
    try {
      const categories = ['accessibility', 'best-practices'] as const;
      const report = await lookWithLighthouse(`${baseURL}${address}`, port, { categories });
      expect(report).toEqual({ scores: { accessibility: 100, 'best-practices': 100 }, lost: [] });
    } finally {
      await browser.close();
    }
  });
}
