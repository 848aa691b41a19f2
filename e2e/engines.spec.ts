import { expect, firefox, test } from '@playwright/test';
import { findFirefox } from '../src/commands/browser.ts';
import { findWebkit } from '../src/commands/webkit.ts';
import { openBrowser, startWebkit } from './webkit.ts';

/* Which engines run the journeys. `npm test` prints what these tests note; one that is not installed is a skip by name. */

const note = (engine: string) =>
  test.info().annotations.push({ type: 'engine', description: engine });

test('Chromium keeps every promise @script', ({ browser }) => {
  note(`Chromium ${browser.version()}`);
  expect(browser.version()).toMatch(/^\d+\./);
});

test('Firefox runs the journeys @script', async () => {
  const found = findFirefox();
  // biome-ignore lint/suspicious/noSkippedTests: an engine that is not installed is a skip by name.
  test.skip(found === undefined, 'Firefox is not installed');
  const browser = await firefox.launch(found);
  note(`Firefox ${browser.version()}`);
  expect(browser.version()).toMatch(/^\d+\./);
  await browser.close();
});

test('WebKitGTK runs the journeys @script', async () => {
  // biome-ignore lint/suspicious/noSkippedTests: an engine that is not installed is a skip by name.
  test.skip(findWebkit() === undefined, 'WebKitGTK, its driver or Xvfb is not installed');
  const running = await startWebkit();
  try {
    const driver = await openBrowser(running, 'http://localhost', true, 'normal');
    const version = (await driver.getCapabilities()).getBrowserVersion();
    note(`WebKitGTK ${version}`);
    expect(version).toMatch(/^\d+\./);
    await driver.quit();
  } finally {
    await running.stop();
  }
});
