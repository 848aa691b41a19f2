import { defineConfig, devices, type Project } from '@playwright/test';
import { browserArguments, findChromium, findFirefox } from './src/commands/browser.ts';
import { findWebkit } from './src/commands/webkit.ts';

const port = process.env['WAYMARK_TEST_PORT'] ?? '4399';
const chromiumPath = findChromium();
const chromium = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    args: browserArguments,
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
  },
};

const withScript = { grepInvert: /@plain/ };
const withoutScript = { grepInvert: /@script/ };
const isElsewhere = { testIgnore: ['firefox.spec.ts', 'webkit.spec.ts'] };

const { executablePath, ...channel } = findFirefox() ?? {};
const firefox = { browserName: 'firefox' as const, ...channel };
const ofFirefox: Project[] = [
  {
    name: 'Firefox',
    grep: /@journey/,
    ...withScript,
    ...isElsewhere,
    use: { ...firefox, launchOptions: { executablePath } },
  },
  {
    name: 'Firefox without script',
    testMatch: 'firefox.spec.ts',
    use: {
      ...firefox,
      // Playwright's own Firefox heeds the first line, every other only the second.
      javaScriptEnabled: false,
      launchOptions: { executablePath, firefoxUserPrefs: { 'javascript.enabled': false } },
    },
  },
];

const ofWebkit: Project[] = [
  {
    name: 'WebKit without script',
    testMatch: 'webkit.spec.ts',
    ...withoutScript,
    use: { javaScriptEnabled: false },
  },
  { name: 'WebKit', testMatch: 'webkit.spec.ts', ...withScript },
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine can lose a race that no visitor runs. `npm test` names what passed only at the second try.
  retries: 1,
  workers: 2,
  // Patience for slow machines. No test measures time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}` },
  projects: [
    {
      name: 'without script',
      ...isElsewhere,
      ...withoutScript,
      use: { ...chromium, javaScriptEnabled: false },
    },
    { name: 'with script', ...isElsewhere, ...withScript, use: chromium },
    ...(executablePath ? ofFirefox : []),
    ...(findWebkit() ? ofWebkit : []),
  ],
  webServer: {
    command: 'node src/commands/start.ts --built',
    env: { PORT: port },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
