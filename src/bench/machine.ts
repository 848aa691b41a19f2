import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { chromium } from '@playwright/test';
import { browserArguments, ensureChromium } from '../commands/browser.ts';

const bytesOfGigabyte = 2 ** 30;

/** What figures were measured with: they are worth little without it. */
export interface Machine {
  date: string;
  commit: string;
  processor: string;
  cores: number;
  'memory GB': number;
  kernel: string;
  node: string;
  chromium: string;
}

/** The commit that is measured, with `-dirty` where files differ from it. */
function commitHere(): string {
  const args = ['describe', '--always', '--abbrev=40', '--dirty', '--exclude=*'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'not in git';
}

/** This machine, now. Throws when there is no Chromium. */
export async function machineHere(): Promise<Machine> {
  const executablePath = ensureChromium();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  await browser.close();
  return {
    date: new Date().toISOString(),
    commit: commitHere(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    'memory GB': Math.round(totalmem() / bytesOfGigabyte),
    kernel: `${type()} ${release()}`,
    node: process.version,
    chromium: browser.version(),
  };
}
