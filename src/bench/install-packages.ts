import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder with npm packages in exact versions, until the program ends: what the site is compared with and does
 * not depend on. Needs the registry. Throws with what npm said when it could not install them.
 */
export function installPackages(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `waymark-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const project = { private: true, type: 'module', dependencies: packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
  return folder;
}
