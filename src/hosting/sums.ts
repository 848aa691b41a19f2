import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file of checksums, which does not stand in itself. */
export const sumsFile = 'SHA256SUMS';

/** The SHA-256 of some bytes, as `sha256sum` prints it. */
export const sumOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The checksum of every file of a folder by its path, in order. */
export function sumsOf(folder: string): Map<string, string> {
  const files = globSync(['**/*', '.well-known/*'], { cwd: folder })
    .filter((file) => file !== sumsFile && statSync(join(folder, file)).isFile())
    .sort();
  return new Map(files.map((file) => [file, sumOf(readFileSync(join(folder, file)))]));
}

/** Checksums as `sha256sum --check` reads them. */
export function printSums(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

/** Reads what `printSums` wrote. Throws on a line that is none. */
export function parseSums(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (!sum || !file) throw new Error(`${sumsFile} has a line that is no checksum: "${line}"`);
        return [file, sum];
      }),
  );
}
