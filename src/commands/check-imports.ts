import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fail } from './fail.ts';
import { print } from './print.ts';

/** What a room may import: `types` only as types, `values` in full. `packages` are npm packages and `node:`. */
interface Room {
  values: string[];
  types: string[];
  packages: RegExp;
}

const none = /^$/;
const rooms: Record<string, Room> = {
  schemas: { values: ['schemas'], types: [], packages: /^astro\/zod$/ },
  domain: { values: ['domain'], types: ['schemas'], packages: /^fuse\.js$/ },
  content: {
    values: ['content', 'domain', 'schemas'],
    types: [],
    packages: /^(node:|yaml$|astro\/zod$|mdast|syllable$)/,
  },
  i18n: { values: ['i18n', 'domain'], types: ['schemas'], packages: /^i18next$/ },
  site: { values: ['content', 'domain', 'i18n'], types: ['schemas'], packages: none },
  components: { values: ['components', 'domain'], types: ['i18n'], packages: /^(preact|uqr$)/ },
  layouts: {
    values: ['layouts', 'components', 'i18n', 'site', 'styles', 'domain'],
    types: [],
    packages: none,
  },
  'open-data': {
    values: ['open-data', 'schemas', 'i18n', 'domain'],
    types: [],
    packages: /^(node:zlib$|uuid$|csv-stringify\/|schema-dts$|astro\/zod$)/,
  },
  pages: {
    values: ['layouts', 'components', 'open-data', 'i18n', 'site', 'domain'],
    types: [],
    packages: /^astro$/,
  },
  hosting: { values: ['hosting'], types: [], packages: /./ },
  bench: {
    values: ['bench', 'commands', 'content', 'domain', 'hosting', 'i18n'],
    types: ['schemas'],
    packages: /./,
  },
  commands: {
    values: ['commands', 'content', 'domain', 'hosting', 'i18n'],
    types: ['schemas'],
    packages: /./,
  },
};

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

/** The room of a path below `src`: its first folder, or the name of a file that stands there alone. */
function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

/**
 * What a file imports against the one-way rule, a line each. `path` is below `src`.
 * Source of the directions: docs/decisions/0001-rooms.md.
 */
export function importProblems(path: string, text: string): string[] {
  const name = roomOf(path);
  const room = rooms[name];
  if (!room)
    return [
      `src/${path}: stands in no known room: put it in one of ${Object.keys(rooms).join(', ')}`,
    ];
  return [...text.matchAll(importPattern)].flatMap(([, type, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const isType = type !== undefined;
    if (!target.startsWith('.')) {
      const isAllowed = isType || room.packages.test(target);
      return isAllowed ? [] : [`src/${path}: ${name} may not import the package "${target}"`];
    }
    const other = roomOf(relative('.', join(dirname(path), target.replace(/\?.*$/, ''))));
    if (room.values.includes(other) || (isType && room.types.includes(other))) return [];
    const how = room.types.includes(other) ? 'only as types (import type)' : 'not at all';
    return [`src/${path}: ${name} may import from ${other} ${how}: "${target}"`];
  });
}

if (import.meta.main) {
  const files = globSync('**/*.{ts,tsx,astro}', { cwd: 'src' }).filter(
    (file) => !/\.(test|fixtures|d)\.ts$/.test(file),
  );
  const problems = files.flatMap((file) =>
    importProblems(file, readFileSync(join('src', file), 'utf8')),
  );
  if (problems.length > 0) fail(problems.join('\n'));
  print(`${files.length} files import one way`);
}
