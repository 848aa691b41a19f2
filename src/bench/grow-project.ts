import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Locale } from '../domain/locale.ts';
import type { ServiceFacts } from '../schemas/service.ts';
import type { ServiceWords } from '../schemas/words.ts';
import { seeded } from './seeded.ts';

/** A service that was made up, and the real one it is a copy of. */
export interface MadeUp {
  id: string;
  original: string;
  /** Words that no other service has: they stand in its name and in its summary. */
  name: string;
  place: string;
}

const wordsOfPlace = 3;

/**
 * Made-up services beside the real ones, so that there are `size`. Each is a copy of a real one under a name of
 * its own. The real ones come in turn, so that a larger directory is made like a smaller one.
 */
export function makeUp(originals: readonly string[], size: number): MadeUp[] {
  const { madeUpWord } = seeded(size);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return Array.from({ length: Math.max(0, size - originals.length) }, (_, at) => {
    const words = Array.from({ length: wordsOfPlace }, madeUpWord).map(capital);
    return {
      id: `made-up-${at}`,
      original: originals[at % originals.length] ?? '',
      name: `${words.join(' ')} ${at}`,
      place: words.join(' '),
    };
  });
}

/** The ids of the services that stand in a project. */
export function servicesIn(folder: string): string[] {
  return readdirSync(join(folder, 'content/services'))
    .map((file) => basename(file, '.yaml'))
    .sort();
}

/** Writes made-up services into a copy of the project: their facts, and their words in each locale it is built in. */
export function growProject(
  folder: string,
  madeUp: readonly MadeUp[],
  locales: readonly Locale[],
): void {
  const factsFile = (id: string) => join(folder, 'content/services', `${id}.yaml`);
  const originals = new Map(
    [...new Set(madeUp.map(({ original }) => original))].map((id) => [
      id,
      parse(readFileSync(factsFile(id), 'utf8')) as ServiceFacts,
    ]),
  );
  for (const { id, original, name } of madeUp) {
    writeFileSync(
      factsFile(id),
      stringify({ ...originals.get(original), name, alternate_names: [] }),
    );
  }
  for (const locale of locales) {
    const file = join(folder, 'content/locales', locale, 'services.yaml');
    const text = readFileSync(file, 'utf8');
    const words = parse(text) as Record<string, ServiceWords>;
    const grown = madeUp.map(({ id, original, place }) => [
      id,
      { ...words[original], summary: `${words[original]?.summary} ${place}.` },
    ]);
    if (grown.length > 0)
      writeFileSync(
        file,
        `${text}\n${stringify(Object.fromEntries(grown), { aliasDuplicateObjects: false })}`,
      );
  }
}

/** Leaves a copy of the project with some of its locales, and takes all its translations for good. */
export function keepLocales(folder: string, kept: readonly Locale[]): void {
  const file = join(folder, 'src/domain/locale.ts');
  const list = /^export const locales = \[[^\]]*\]/m;
  const text = readFileSync(file, 'utf8');
  if (!list.test(text)) throw new Error(`${file} has no list of locales: change the bench with it`);
  const written = `export const locales = [${kept.map((locale) => `'${locale}'`).join(', ')}]`;
  writeFileSync(file, text.replace(list, written));
  execFileSync(process.execPath, ['src/commands/translations.ts', '--accept'], { cwd: folder });
}
