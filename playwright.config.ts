import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findChromium } from './src/commands/browser.ts';

const port = process.env['WAYMARK_TEST_PORT'] ?? '4399';
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'without script', grepInvert: /@script/, use: { javaScriptEnabled: false } },
    { name: 'with script', grepInvert: /@plain/ },
  ],
  webServer: {
    command: 'node src/commands/start.ts --built',
    env: { PORT: port },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
