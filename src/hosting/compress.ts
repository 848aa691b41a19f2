import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Content in brotli, as small as it gets and the same every time. */
export function compress(content: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params });
}

/** Writes `.br` and `.gz` beside every file of a built site, as small as they get and the same every time. */
export function compressFiles(folder: string): void {
  for (const file of globSync('**/*.{html,css,js,svg,txt,json,csv,xml}', { cwd: folder }).sort()) {
    const path = join(folder, file);
    const content = readFileSync(path);
    writeFileSync(`${path}.br`, compress(content));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  }
}
