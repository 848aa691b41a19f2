import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const release = '/etc/os-release';

/** Whether packages can be installed here without asking anybody: on Debian, as root. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync(release) &&
  /^ID=debian$/m.test(readFileSync(release, 'utf8'));

/** Installs Debian packages, quietly and without starting services. Says in a line why, when it could not. */
export function install(packages: readonly string[]): string | undefined {
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  run(['update']);
  const { status, stderr } = run(['install', '--yes', '--no-install-recommends', ...packages]);
  if (status === 0) return undefined;
  const [why = 'it gave no reason'] = /^E: .*$/m.exec(stderr) ?? [];
  return `apt-get could not install ${packages.join(', ')}: ${why}`;
}

/** The path of a program, on the PATH or where Debian keeps those of servers; undefined when there is none. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
