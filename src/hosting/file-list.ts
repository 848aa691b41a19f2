import { sumOf } from './sums.ts';

/** Where a page wants the list of files. */
const place = /<ul([^>]*) data-files><\/ul>/;

/**
 * Puts a list of scripts with their SHA-256 sums, and of the files that say more, where a page wants it. Links
 * to every script also let a copy of the site be made by following links.
 */
export function listFiles(
  html: string,
  scripts: ReadonlyMap<string, Uint8Array>,
  others: readonly string[],
): string {
  const link = (path: string) => `<a href="${path}">${path}</a>`;
  const items = [
    ...[...scripts].map(([path, code]) => `<li>${link(path)} <code>${sumOf(code)}</code></li>`),
    ...others.map((path) => `<li>${link(path)}</li>`),
  ];
  return html.replace(
    place,
    (_list, attributes: string) => `<ul${attributes}>${items.join('')}</ul>`,
  );
}
