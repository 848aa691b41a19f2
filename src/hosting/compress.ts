import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [inBrotli, inGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Content in brotli, as small as it gets and the same every time. */
export function compress(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return inBrotli(content, { params });
}

/**
 * Writes `.br` and `.gz` beside every file of a built site, as small as they get and the same every time. Works on as
 * many files at once as there are processors.
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = globSync('**/*.{html,css,js,svg,txt,json,csv,xml}', { cwd: folder }).values();
  const compressOneByOne = async () => {
    for (const file of files) {
      const path = join(folder, file);
      const content = await readFile(path);
      await writeFile(`${path}.br`, await compress(content));
      await writeFile(`${path}.gz`, await inGzip(content, { level: constants.Z_BEST_COMPRESSION }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressOneByOne));
}
