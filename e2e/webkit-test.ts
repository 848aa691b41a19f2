import { test as base } from '@playwright/test';
import type { WebDriver } from 'selenium-webdriver';
import { openBrowser, type RunningWebkit, startWebkit } from './webkit.ts';
import { startWorld, type World } from './world.ts';

interface Each {
  world: World;
  driver: WebDriver;
  /** Whether the driver waits for pages itself. It waits for ever where Back leads to a page of another process. */
  pageLoadStrategy: 'normal' | 'none';
}

/** Tests in WebKit, each with a world and a browser of its own, which runs script if the project does. */
export const test = base.extend<Each, { running: RunningWebkit }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other is written so.
    async ({}, use) => {
      const running = await startWebkit();
      await use(running);
      await running.stop();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other is written so.
  world: async ({}, use) => {
    const world = await startWorld();
    await use(world);
    world.stop();
  },
  pageLoadStrategy: ['normal', { option: true }],
  driver: async ({ running, world, javaScriptEnabled, pageLoadStrategy }, use) => {
    const hasScript = javaScriptEnabled ?? true;
    const driver = await openBrowser(running, world.outside, hasScript, pageLoadStrategy);
    await use(driver);
    await driver.quit();
  },
});
