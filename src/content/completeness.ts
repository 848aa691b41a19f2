import type { Guide } from '../domain/guide.ts';
import { type Locale, sourceLocale } from '../domain/locale.ts';
import type { Words } from './read-words.ts';
import { sumsOf, type TranslatedFile, translatedFiles } from './translation.ts';

/** How much of a locale is there: parts that are translated from the English as it is now, of all there are. */
export interface Completeness {
  locale: Locale;
  parts: Record<TranslatedFile | 'guides', { current: number; all: number }>;
  queries: number;
  readBy: string[];
}

/** How complete a locale is. The source is what it is. */
export function completenessOf(
  locale: Locale,
  words: Words,
  source: Words,
  guides: ReadonlyMap<string, Guide>,
): Completeness {
  const wanted = sumsOf(source, guides);
  const from = locale === sourceLocale ? wanted : words.translatedFrom;
  const names = [...(Object.keys(translatedFiles) as TranslatedFile[]), 'guides' as const];
  const parts = names.map((name) => {
    const all = Object.keys(wanted).filter((part) => part.startsWith(`${name}.`));
    return [
      name,
      { current: all.filter((part) => from[part] === wanted[part]).length, all: all.length },
    ];
  });
  return {
    locale,
    parts: Object.fromEntries(parts),
    queries: words.queries.length,
    readBy: words.reviews.map(({ part, guide, reviewer }) => `${guide ?? part}: ${reviewer}`),
  };
}

/** A locale in one line: `pl  ui 310/310  …  guides 36/41  nobody has read it`. */
export function completenessLine({ locale, parts, queries, readBy }: Completeness): string {
  const counts = Object.entries(parts).map(
    ([name, { current, all }]) => `${name} ${current}/${all}`,
  );
  if (locale === sourceLocale) return [locale, ...counts, 'the source'].join('  ');
  const read = readBy.length > 0 ? `read: ${readBy.join(', ')}` : 'no native speaker has read it';
  return [locale, ...counts, `queries to learn from ${queries}`, read].join('  ');
}
