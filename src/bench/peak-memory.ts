import { existsSync, readFileSync } from 'node:fs';

/** The text of a file of a process, or nothing once that has ended. */
function read(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'ENOENT') throw error;
    return '';
  }
}

/**
 * The most memory that a process and its children held at once, each at its own height as the kernel noted it (VmHWM), in
 * kilobytes. Those that have ended count no more. Linux only.
 */
export function peakMemory(pid: number): number {
  const own = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0;
  const children = read(`/proc/${pid}/task/${pid}/children`).match(/\d+/g) ?? [];
  return Number(own) + children.reduce((sum, child) => sum + peakMemory(Number(child)), 0);
}
