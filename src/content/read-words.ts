import { join } from 'node:path';
import type { Guide } from '../domain/guide.ts';
import { type Locale, sourceLocale } from '../domain/locale.ts';
import type { Easy } from '../schemas/easy.ts';
import { guideSchema, guideWordsSchema } from '../schemas/guide.ts';
import type { Review } from '../schemas/review.ts';
import { contentFiles } from './content-files.ts';
import { readQueries } from './queries.ts';
import { readGuide } from './read-guide.ts';
import { readAll, readFolder, readYaml } from './read-yaml.ts';

/** Every word of one locale, as it stands in its files, not yet joined with the facts. */
export type Words = ReturnType<typeof readWords>;

/**
 * Reads the words that every locale has. Guides of another locale than the source have only words; what
 * stands above the prose comes from the source. Throws ContentError when a file is missing or does not fit.
 */
export function readWords(folder: string, locale: Locale) {
  const at = (name: string) => join(folder, 'locales', locale, `${name}.yaml`);
  return readAll({
    services: () => readYaml(at('services'), contentFiles['services-words'].schema),
    assessment: () => readYaml(at('assessment'), contentFiles['assessment-words'].schema),
    taxonomy: () => readYaml(at('taxonomy'), contentFiles['taxonomy-words'].schema),
    pages: () => readYaml(at('pages'), contentFiles['pages-words'].schema),
    promises: () => readYaml(at('promises'), contentFiles.promises.schema),
    ui: () => readYaml(at('ui'), contentFiles['ui-words'].schema),
    loudWords: () => readYaml(at('loud-words'), contentFiles['loud-words'].schema),
    avoidedWords: () => readYaml(at('avoided-words'), contentFiles['avoided-words'].schema),
    ...(locale === sourceLocale ? sourceOfItself : translation(folder, locale, at)),
    search: () => readYaml(join(folder, 'search', `${locale}.yaml`), contentFiles.search.schema),
    queries: () => readQueries(locale, 'tuning', folder),
  });
}

/** What only a translation has: its guides, what it was made from, and who read it. */
function translation(folder: string, locale: Locale, at: (name: string) => string) {
  return {
    guideWords: () =>
      readFolder(guidesFolder(folder, locale), '.md', (file) => readGuide(file, guideWordsSchema)),
    translatedFrom: () => readYaml(at('translated-from'), contentFiles['translated-from'].schema),
    reviews: () => readYaml(at('review'), contentFiles.review.schema),
  };
}

const sourceOfItself: { [Name in keyof Translation]: () => Translation[Name] } = {
  guideWords: () => new Map(),
  translatedFrom: () => ({}),
  reviews: () => [],
};

/** Reads the words that stand in the source locale alone: its guides as a whole, the law, what partners hand out, open data, Easy Read. */
export function readSource(folder: string) {
  const at = (name: string) => join(folder, 'locales', sourceLocale, `${name}.yaml`);
  return readAll({
    law: () => readYaml(at('law'), contentFiles['law-words'].schema),
    kit: () => readYaml(at('kit'), contentFiles['kit-words'].schema),
    data: () => readYaml(at('data'), contentFiles['data-words'].schema),
    easy: (): Easy =>
      readAll({
        assessment: () => readYaml(at('easy/assessment'), contentFiles['easy-assessment'].schema),
        services: () => readYaml(at('easy/services'), contentFiles['easy-services'].schema),
        pages: () => readYaml(at('easy/pages'), contentFiles['easy-pages'].schema),
      }),
    guides: () =>
      readFolder(
        guidesFolder(folder, sourceLocale),
        '.md',
        (file): Guide => ({
          ...readGuide(file, guideSchema),
          locale: sourceLocale,
        }),
      ),
  });
}

/** The words of a guide in another locale than the source. */
export type GuideWords = ReturnType<typeof readGuide<typeof guideWordsSchema>>;

interface Translation {
  guideWords: Map<string, GuideWords>;
  translatedFrom: Record<string, string>;
  reviews: Review[];
}

/** Where the guides of a locale stand. */
export const guidesFolder = (folder: string, locale: Locale) => join(folder, 'guides', locale);
