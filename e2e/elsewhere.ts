import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';

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

/** How long building the site a second time may take on a slow machine, in milliseconds. */
export const patience = 600_000;

/** A copy of the project in a folder of its own. */
export function copyElsewhere(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `waymark-${name}-`));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds the site in a copy of the project. */
export function buildIn(folder: string, env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}
