import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { peakMemory } from './peak-memory.ts';

const betweenLooks = 200;
const kilobytesOfMegabyte = 1024;

/** What a build took and what it left. */
export interface BuildFigures {
  seconds: number;
  /** Of the process and its children, looked at five times a second. */
  peakMegabytes: number;
  files: number;
  bytes: number;
}

/**
 * Builds a project in its folder, into `dist`, by what `node` is told to run, and measures it. Linux only. Throws with what the
 * build said when it did not succeed.
 */
export async function measureBuild(folder: string, args: readonly string[]): Promise<BuildFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid ?? 0));
  }, betweenLooks);
  const [status] = await once(child, 'close');
  clearInterval(look);
  if (status !== 0) throw new Error(`the build in ${folder} ended with ${status}: ${said}`);
  const seconds = (performance.now() - start) / 1000;
  const files = globSync(['**/*', '.well-known/*'], { cwd: join(folder, 'dist') })
    .map((file) => statSync(join(folder, 'dist', file)))
    .filter((file) => file.isFile());
  return {
    seconds,
    peakMegabytes: peak / kilobytesOfMegabyte,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}
