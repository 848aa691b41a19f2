import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { serviceIn } from '../src/domain/directory.ts';
import { locales } from '../src/domain/locale.ts';
import { startPlainHost } from './servers.ts';
import { allAddresses, content } from './site.ts';

/* What other software is given below /data/, as it stands in the build. */

const data = (path: string) => JSON.parse(readFileSync(`dist/data/${path}`, 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const valid = (schema: string, given: unknown): string[] => {
  const check = ajv.getSchema(`${content.site.url}/data/schemas/${schema}.json`);
  if (!check) throw new Error(`no schema is published as ${schema}`);
  check(given);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
for (const file of globSync('dist/data/schemas/*.json').sort())
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')));

const services = data('hsds/services.json');
const words = content.source.data;

test('the export of services, the assessment, its words and the feed fit their published schemas @plain', () => {
  expect(valid('hsds-services', services)).toEqual([]);
  expect(valid('assessment', data('assessment.json'))).toEqual([]);
  for (const locale of locales)
    expect(valid('assessment-words', data(`assessment/${locale}.json`)), locale).toEqual([]);
  expect(valid('changes', data('changes.json'))).toEqual([]);
});

test('the schemas refuse what is not as they say @plain', () => {
  const [first, ...others] = services.contents;
  const with1 = (change: object) => ({
    ...services,
    contents: [{ ...first, ...change }, ...others],
  });
  expect(valid('hsds-services', with1({ status: 'unconfirmed' }))).not.toEqual([]);
  expect(valid('hsds-services', with1({ id: 'childline' }))).not.toEqual([]);
  expect(valid('hsds-services', with1({ phone: '999' }))).not.toEqual([]);
  expect(valid('assessment', { ...data('assessment.json'), score: 1 })).not.toEqual([]);
});

test('the list of services is one page that holds every service, each also under its id @plain', () => {
  const { total_items, total_pages, size, first_page, last_page, empty, contents } = services;
  expect([total_pages, first_page, last_page, empty]).toEqual([1, true, true, false]);
  expect([total_items, size]).toEqual([contents.length, contents.length]);
  const active = [...content.facts.values()].filter(({ status }) => status === 'active');
  expect(contents.length).toBe(active.length);
  for (const service of contents)
    expect(data(`hsds/services/${service.id}.json`), service.name).toEqual(service);
});

test('every number of the export stands on the page of its service @plain', () => {
  const table: Record<string, string>[] = parse(readFileSync('dist/data/services.csv'), {
    columns: true,
  });
  const idOf = new Map(table.map(({ id, hsds_id }) => [`${hsds_id}`, `${id}`]));
  let count = 0;
  for (const { id, contacts } of services.contents) {
    const own = serviceIn(idOf, id);
    const page = readFileSync(`dist/directory/${own}/index.html`, 'utf8');
    for (const { number } of contacts.flatMap((contact: { phones: object[] }) => contact.phones)) {
      expect(page, `${own} ${number}`).toContain(number);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(30);
});

test('the graph leads nowhere that is not in it, and has words for everything in every language @plain', () => {
  const { questions, outcomes, hsds_ids } = data('assessment.json');
  const ids = new Set(services.contents.map(({ id }: { id: string }) => id));
  for (const { options } of Object.values<{ options: Record<string, { next: string }> }>(questions))
    for (const { next } of Object.values(options))
      expect(next in questions || next in outcomes, next).toBe(true);
  for (const [service, id] of Object.entries(hsds_ids)) expect(ids.has(id), service).toBe(true);
  for (const locale of locales) {
    const spoken = data(`assessment/${locale}.json`);
    expect(Object.keys(spoken.questions).sort(), locale).toEqual(Object.keys(questions).sort());
    expect(Object.keys(spoken.outcomes).sort(), locale).toEqual(Object.keys(outcomes).sort());
  }
});

test('the page names every file below /data/, and every file it names is there', async ({
  page,
}) => {
  await page.goto('/data/');
  const links = await page
    .locator('main a[href^="/data/"]')
    .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')}`));
  for (const link of links) expect(existsSync(`dist${link}`), link).toBe(true);
  const patterns = Object.keys(words.files).map((file) =>
    file.replace('<locale>', '[a-z]{2}').replace('<id>', '[0-9a-f-]{36}').replace(/\/$/, '/index'),
  );
  const files = globSync('**/*.{json,csv}', { cwd: 'dist/data' });
  const named = new RegExp(`^(${patterns.join('|')})(\\.json)?$`);
  expect(files.filter((file) => !named.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(60);
});

for (const [id, expected] of Object.entries({
  'day-and-night': 'Samaritans: 116 123',
  'no-name': 'Childline (Name: Not needed',
  questions: 'Someone is in danger',
  changes: '2026-11-22 Childline: English and Welsh are named',
})) {
  test(`the example "${id}" runs as it stands and says what the directory says @script`, async ({
    page,
    baseURL,
  }) => {
    await page.goto('/data/');
    const code = (await page.locator(`[data-example="${id}"]`).textContent()) ?? '';
    expect(code).toContain(content.site.url);
    const { stdout, stderr } = spawnSync('node', ['--input-type=module'], {
      input: code.replaceAll(content.site.url, `${baseURL}`),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain(expected);
  });
}

test('every example that is named is shown, and no other @plain', async ({ page }) => {
  await page.goto('/data/');
  const shown = await page
    .locator('[data-example]')
    .evaluateAll((all) => all.map((code) => code.getAttribute('data-example')));
  expect(shown).toEqual(Object.keys(words.examples));
});

test('a page of any other site may read the open data, and nothing else of this one @script', async ({
  page,
  baseURL,
}) => {
  const other = await startPlainHost();
  await page.goto(`${other.url}/robots.txt`);
  const read = (address: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      `${baseURL}${address}`,
    );
  expect(await read('/data/hsds/services')).toBe(200);
  expect(await read('/data/services.csv')).toBe(200);
  expect(await read('/')).toBe('refused');
  expect(await read('/search/en.js')).toBe('refused');
  other.stop();
});

test('the lists stand at the addresses of the standard, whatever stands behind a question mark @plain', async ({
  request,
}) => {
  for (const [address, file] of [
    ['/data/hsds/', 'index'],
    ['/data/hsds/services', 'services'],
    ['/data/hsds/services?page=2&per_page=10', 'services'],
    ['/data/hsds/taxonomy_terms', 'taxonomy_terms'],
    [`/data/hsds/services/${services.contents[0].id}`, `services/${services.contents[0].id}`],
  ]) {
    const answer = await request.get(`${address}`);
    expect(answer.headers()['content-type'], address).toContain('application/json');
    expect(await answer.json(), address).toEqual(data(`hsds/${file}.json`));
  }
  expect((await request.get('/data/hsds/nothing')).status()).toBe(404);
});

test('the map for search engines names every page in every language, and only pages that are there @plain', () => {
  const text = readFileSync('dist/sitemap.xml', 'utf8');
  const at = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, url]) => `${url}`.replace(content.site.url, ''));
  const pages = allAddresses.filter((address) => address !== '/not-here/');
  expect(at(/<loc>([^<]+)<\/loc>/g).sort()).toEqual([...pages].sort());
  const others = new Set(at(/hreflang="[^"]+" href="([^"]+)"/g));
  expect([...others].filter((address) => !pages.includes(address))).toEqual([]);
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`${content.site.url}/sitemap.xml`);
});
