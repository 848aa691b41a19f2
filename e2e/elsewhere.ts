import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';

/** How long building the site a second time may take on a slow machine, in milliseconds. */
export const patience = 600_000;

/** Builds the site in a copy of the project. */
export function buildIn(folder: string, env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}
