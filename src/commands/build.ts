import { build } from 'astro';
import { fail } from './fail.ts';
import { loadSoundContent } from './load-sound-content.ts';

/** Proves the content and builds the site into `dist`. Whatever stops it ends the program in plain words. */
export async function buildSite(): Promise<void> {
  loadSoundContent();
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    fail(`The site could not be built: ${error instanceof Error ? error.message : error}`);
  }
}

if (import.meta.main) await buildSite();
