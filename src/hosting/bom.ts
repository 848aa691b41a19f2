import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const maxBuffer = 2 ** 26;

/**
 * The software bill of materials: every package the site is built and tested with, in CycloneDX, as npm lists it
 * from `package-lock.json`. What changes from run to run (serial number, time, npm's version, the name of the folder) is left out,
 * so that the same packages give the same bytes. Throws when npm cannot read the lock file.
 */
export function printBom(folder: string): string {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--loglevel=error'];
  // In a build NODE_ENV is "production", and npm would leave out what the site is built with: all of it.
  const env = { ...process.env, NODE_ENV: 'development' };
  const listed = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', env, maxBuffer });
  const { serialNumber: _, metadata, ...bom } = JSON.parse(listed);
  const { name } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const component = { ...metadata.component, name };
  return `${JSON.stringify({ ...bom, metadata: { component } }, null, 1)}\n`;
}
