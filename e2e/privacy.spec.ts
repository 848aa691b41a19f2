import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headersAt, parseHeadersFile } from '../src/hosting/headers.ts';
import { addresses, answer, pathTo } from './site.ts';

const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const headers = headersAt(rules, '/');

test('no page asks another origin for anything, breaks its policy or complains in the console @P1 @journey', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
  });
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const address of addresses) await page.goto(address);
  const expected = `${baseURL}/not-here/: Failed to load resource: the server responded with a status of 404 (Not Found)`;
  expect(complaints.filter((complaint) => complaint !== expected)).toEqual([]);
  expect(foreign).toEqual([]);
  expect(addresses.length).toBeGreaterThan(60);
});

test('no page stores anything, also after answers and a search @P2 @script @journey', async ({
  page,
  context,
}) => {
  const stored = () =>
    page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
      state: history.state,
    }));
  const nothing = {
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    name: '',
    state: null,
  };
  for (const address of addresses) {
    await page.goto(address);
    expect(await stored(), address).toEqual(nothing);
  }
  await page.goto('/find/');
  await answer(page, pathTo('own-change'));
  expect(await stored()).toEqual(nothing);
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('my thoughts');
  await expect(page.getByRole('status')).toContainText('services');
  expect(await stored()).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
});

test('the policy of the header stands in every page too, with no hash but those of the page itself @H2', async ({
  page,
}) => {
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ')]));
  const sent = directives(new Map(headers).get('Content-Security-Policy') ?? '');
  expect(sent.delete('frame-ancestors')).toBe(true);
  for (const address of addresses) {
    await page.goto(address);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const own = directives((await meta.getAttribute('content')) ?? '');
    expect([...own.keys()], address).toEqual([...sent.keys()]);
    for (const [name, values] of own) {
      const isHashed = name === 'script-src' || name === 'style-src';
      const allowed = isHashed
        ? sent.get(name)?.filter((value) => values.includes(value))
        : sent.get(name);
      expect(values, `${address} ${name}`).toEqual(allowed);
    }
    const styles = await page.locator('style').count();
    expect(own.get('style-src')?.length, address).toBe(1 + styles);
  }
});

test('every kind of answer carries every header of the one source, 404s included @H1', async ({
  request,
}) => {
  const script = /src="(\/_astro\/[^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
  expect(headers.length).toBe(11);
  for (const address of [
    '/',
    '/find/',
    '/directory/childline/',
    '/search/en.js',
    '/icon.svg',
    script,
    '/nope',
  ]) {
    const response = await request.get(address);
    const sent = response.headers();
    for (const [name, value] of headers) {
      expect(sent[name.toLowerCase()], `${address} ${name}`).toBe(value);
    }
    expect(Object.keys(sent)).not.toContain('set-cookie');
    expect(Object.keys(sent)).not.toContain('server');
  }
  expect((await request.get('/nope')).status()).toBe(404);
});

test('every script carries its integrity @H2', async ({ page }) => {
  for (const address of ['/', '/find/', '/directory/']) {
    await page.goto(address);
    for (const script of await page.locator('script[src]').all()) {
      await expect(script).toHaveAttribute('integrity', /^sha384-/);
    }
  }
});

test('the flow and the search leave no trace in the page when it is left @P7 @script @journey', async ({
  page,
}) => {
  await page.goto('/directory/');
  await page.getByRole('searchbox').fill('childline');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.getByRole('searchbox').fill('childline');
  await page.goto('/about/');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});
