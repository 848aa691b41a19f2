import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyElsewhere } from '../src/commands/copy-elsewhere.ts';
import { printSums, sumsFile, sumsOf } from '../src/hosting/sums.ts';
import { buildIn, patience } from './elsewhere.ts';

/** The checksums of the site and of what is beside it. */
const bothSums = (folder: string) =>
  ['dist', 'dist-server'].map((part) => printSums(sumsOf(join(folder, part)))).join('');

/** Builds the site in a folder of its own, in another time zone and language, and gives its checksums. */
function buildElsewhere(zone: string, language: string): string {
  const folder = copyElsewhere(zone.replace('/', '-'));
  buildIn(folder, { TZ: zone, LANG: language, LC_ALL: language });
  return bothSums(folder);
}

test('the site is the same byte for byte wherever and whenever it is built @H3 @plain', () => {
  test.setTimeout(patience);
  const here = bothSums('.');
  expect(here).toContain(readFileSync(join('dist', sumsFile), 'utf8'));
  expect(here.split('\n').length).toBeGreaterThan(70);
  expect(buildElsewhere('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(here);
  expect(buildElsewhere('America/St_Johns', 'ur_PK.UTF-8')).toBe(here);
});
