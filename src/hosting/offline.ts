import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { policyAlone } from './headers.ts';
import { addPolicy, hashInline } from './seal.ts';

/** Where the pages of the offline edition are built, and where the files to save stand in the end. */
const pages = '{offline,*/offline}/index.html';
const offlineFolder = 'offline';

/** The script of the offline edition with all it needs, as one classic script. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [result] = [built].flat();
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code.trim();
}

/** A page as a file that needs no other: its scripts become one that stands in it, and its policy lets it ask for nothing. */
function seal(html: string, script: string): string {
  const place = '<script data-offline></script>';
  if (!html.includes(place)) throw new Error(`a page of the offline edition has no ${place}`);
  if (/<\/script/i.test(script))
    throw new Error('the script of the offline edition would end itself');
  const alone = html
    .replaceAll(/<script type="module" src="[^"]+"><\/script>/g, '')
    .replace(place, () => `<script>${script}</script>`);
  return addPolicy(alone, policyAlone(hashInline([alone])));
}

/**
 * Makes the offline edition, a file to save for each language, of the pages that were built for it, and takes those
 * pages away. The file is named after the language of its page.
 */
export async function writeOffline(folder: string, entry: string): Promise<void> {
  const script = await bundle(entry);
  const made = globSync(pages, { cwd: folder }).map((file) => {
    const page = readFileSync(join(folder, file), 'utf8');
    rmSync(join(folder, dirname(file)), { recursive: true });
    return seal(page, script);
  });
  mkdirSync(join(folder, offlineFolder));
  for (const html of made) {
    const [, language = ''] = /<html lang="([a-z]+)/.exec(html) ?? [];
    writeFileSync(join(folder, offlineFolder, `waymark-${language}.html`), html);
  }
}
