import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sumsOf } from '../src/hosting/sums.ts';
import { compareFolder } from '../src/hosting/verify.ts';
import { startPlainHost } from './servers.ts';
import { answer, neutral, pathTo, servicesIn, standInForNeutral } from './site.ts';
import { skipWithout } from './skip-without.ts';

/** Copies the site from a plain host by following its links, and gives the folder. */
async function mirror(): Promise<string> {
  const host = await startPlainHost();
  const folder = mkdtempSync(join(tmpdir(), 'waymark-mirror-'));
  const wget = spawn('wget', ['--mirror', '--quiet', '--no-host-directories', host.url], {
    cwd: folder,
  });
  await new Promise((done) => wget.once('close', done));
  host.stop();
  return folder;
}

test('a copy made by following the links is the whole site, and works from a plain host @H4 @script', async ({
  page,
}) => {
  skipWithout('wget');
  const folder = await mirror();
  // The page for what is not there has no address of its own.
  expect(compareFolder(sumsOf('dist'), folder).differences).toEqual(['404.html: is missing']);

  const host = await startPlainHost(folder);
  await standInForNeutral(page);
  await page.goto(`${host.url}/find/`);
  await answer(page, pathTo('own-change'));
  const main = page.locator('[data-outcome="own-change"] [data-service]').first();
  await expect(main).toHaveAttribute('data-service', servicesIn('scotland', 'own-change')[0] ?? '');
  await page.goto(`${host.url}/directory/`);
  await page.getByRole('searchbox').fill('childline');
  await expect(page.locator('[data-results] [data-service]').first()).toHaveAttribute(
    'data-service',
    'childline',
  );
  await page.locator('a[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  host.stop();
});
