import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sumOf } from '../src/hosting/sums.ts';
import { content } from './site.ts';

/** The names of all tests with their tags, as the test runner itself lists them. */
function listedTests(): { title: string; tags: string[] }[] {
  // The file the running tests report into must not take this list.
  const { PLAYWRIGHT_JSON_OUTPUT_NAME: _, ...env } = process.env;
  const { stdout } = spawnSync('playwright', ['test', '--list', '--reporter=json'], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout).suites.flatMap((suite: { specs: object[] }) => suite.specs);
}

/** Whether a name on the page, with an ellipsis for what varies, is that of a test. */
const isNameOf = (name: string, title: string) =>
  name.split('…').every((piece) => title.includes(piece));

test('the page on privacy names for each promise the tests that the runner knows by its number @plain', async ({
  page,
}) => {
  const tests = listedTests();
  await page.goto('/privacy/');
  for (const [id, promise] of Object.entries(content.locales.en.promises)) {
    const row = page.locator('tr', {
      has: page.getByRole('rowheader', { name: promise, includeHidden: true }),
    });
    const names = await row.locator('li').allTextContents();
    const titles = tests.filter(({ tags }) => tags.includes(id)).map(({ title }) => title);
    expect(titles.length, id).toBeGreaterThan(0);
    for (const name of names)
      expect(
        titles.some((title) => isNameOf(name, title)),
        name,
      ).toBe(true);
    for (const title of titles)
      expect(
        names.some((name) => isNameOf(name, title)),
        title,
      ).toBe(true);
  }
});

test('every script stands with its sum on the page that says how to check @plain', async ({
  page,
}) => {
  await page.goto('/privacy/check/');
  const scripts = globSync('**/*.js', { cwd: 'dist' }).sort();
  const lines = await page.locator('.sources li', { has: page.locator('code') }).allTextContents();
  expect(lines).toEqual(scripts.map((file) => `/${file} ${sumOf(readFileSync(`dist/${file}`))}`));
});

test('whoever finds a weak spot is told whom to write to @H2 @plain', async ({ page, request }) => {
  const answer = await request.get('/.well-known/security.txt');
  expect(await answer.text()).toContain(`Contact: mailto:${content.site.report_email}\n`);
  await page.goto('/privacy/check/');
  await expect(page.getByRole('link', { name: 'security.txt' })).toBeVisible();
});
