import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether packages can be installed here without asking anybody: on Debian, as root. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs Debian packages, quietly and without starting services. Says whether that worked. */
export function install(packages: readonly string[]): boolean {
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  run(['update']);
  return run(['install', '--yes', '--no-install-recommends', ...packages]).status === 0;
}

/** The path of a program, on the PATH or where Debian keeps those of servers; undefined when there is none. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Installs the web servers the tests start, where they are missing and it can. Without them their tests are skipped by name. */
export function installServers(): void {
  const missing = ['caddy', 'nginx'].filter((name) => findProgram(name) === undefined);
  if (missing.length > 0 && canInstall()) install(missing);
}
