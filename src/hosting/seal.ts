import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { InlineHashes } from './headers.ts';

const digest = (algorithm: 'sha256' | 'sha384', content: string | Buffer) =>
  createHash(algorithm).update(content).digest('base64');

/** Integrity values by the path of each script, such as `/_astro/x.js`. */
export type Integrity = ReadonlyMap<string, string>;

/** The integrity value of a script. */
export function integrityOf(content: Buffer): string {
  return `sha384-${digest('sha384', content)}`;
}

/** The scripts of a build: the integrity of each, those that load others, and those that are loaded so. */
export interface Scripts {
  integrity: Integrity;
  loaders: readonly string[];
  loaded: readonly string[];
}

const scriptTag = /<script type="module" src="([^"]+)">/g;

/**
 * Sorts the scripts of a build, by path, with the pages that ask for them: `loaded` are those that no page asks
 * for by a tag, and those that another script names.
 */
export function sortScripts(codes: ReadonlyMap<string, Buffer>, pages: readonly string[]): Scripts {
  const asked = new Set(
    pages.flatMap((html) => [...html.matchAll(scriptTag)].map(([, src]) => src)),
  );
  const isNamed = (path: string) =>
    [...codes.values()].some((code) => code.includes(basename(path)));
  const paths = [...codes.keys()].sort();
  return {
    integrity: new Map([...codes].map(([path, code]) => [path, integrityOf(code)])),
    loaders: paths.filter((path) => /\bimport\b/.test(`${codes.get(path)}`)),
    loaded: paths.filter((path) => !asked.has(path) || isNamed(path)),
  };
}

/** A script that only the pages of one language load. */
const ofOneLanguage = /^\/search\/[a-z]{2}\.js$/;

/** The import map that gives scripts loaded later their integrity: those that any page loads, or that this one names. */
function importMap(html: string, { integrity, loaded }: Scripts): string {
  const mayLoad = (path: string) => !ofOneLanguage.test(path) || html.includes(`"${path}"`);
  return JSON.stringify({
    integrity: Object.fromEntries(
      loaded.filter(mayLoad).map((path) => [path, integrity.get(path)]),
    ),
  });
}

/**
 * Adds integrity to every script of a page, and before the first one the import map where a script that
 * loads others stands on the page.
 * Throws when the page names a script that was not built.
 */
export function sealScripts(html: string, scripts: Scripts): string {
  let isFirst = scripts.loaders.some((loader) => html.includes(`src="${loader}"`));
  return html.replace(scriptTag, (_tag, src: string) => {
    const value = scripts.integrity.get(src);
    if (!value) throw new Error(`a page asks for ${src}, which was not built`);
    const map = isFirst ? `<script type="importmap">${importMap(html, scripts)}</script>` : '';
    isFirst = false;
    return `${map}<script type="module" src="${src}" integrity="${value}">`;
  });
}

/** Hashes of all inline styles and scripts of the pages, each once, in a stable order. Data is no script and needs none. */
export function hashInline(pages: readonly string[]): InlineHashes {
  const contents = (pattern: RegExp) =>
    [
      ...new Set(
        pages.flatMap((html) => [...html.matchAll(pattern)].map(([, content = '']) => content)),
      ),
    ].sort();
  const hashes = (pattern: RegExp) => contents(pattern).map((content) => digest('sha256', content));
  return {
    styles: hashes(/<style[^>]*>([\s\S]*?)<\/style>/g),
    scripts: hashes(
      /<script(?![^>]*\s(?:src=|type="(?:application\/ld\+json|text\/plain)"))[^>]*>([\s\S]*?)<\/script>/g,
    ),
  };
}

/** Puts the policy at the top of a page's head, before anything it governs. */
export function addPolicy(html: string, policy: string): string {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`a page has no ${charset} to put the policy after`);
  return html.replace(
    charset,
    () => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
