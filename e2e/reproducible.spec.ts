import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { printSums, sumsFile, sumsOf } from '../src/hosting/sums.ts';

const parts = [
  'src',
  'content',
  'e2e',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The checksums of the site and of what is beside it. */
const bothSums = (folder: string) =>
  ['dist', 'dist-server'].map((part) => printSums(sumsOf(join(folder, part)))).join('');

/** Builds the site in a folder of its own, in another time zone and language, and gives its checksums. */
function buildElsewhere(zone: string, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), `waymark-${zone.replace('/', '-')}-`));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: folder,
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return bothSums(folder);
}

test('the site is the same byte for byte wherever and whenever it is built @H3 @plain', () => {
  test.setTimeout(240_000);
  const here = bothSums('.');
  expect(here).toContain(readFileSync(join('dist', sumsFile), 'utf8'));
  expect(here.split('\n').length).toBeGreaterThan(70);
  expect(buildElsewhere('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(here);
  expect(buildElsewhere('America/St_Johns', 'ur_PK.UTF-8')).toBe(here);
});
