import { join } from 'node:path';
import type { Service } from '../domain/directory.ts';
import { type Guide, textOf } from '../domain/guide.ts';
import type { Locale } from '../domain/locale.ts';
import { loudWordsIn } from '../domain/quiet.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { ServiceFacts } from '../schemas/service.ts';
import type { Taxonomy } from '../schemas/taxonomy.ts';
import { avoidedWordProblems } from './avoided-words.ts';
import { queriesFile, queryProblems } from './queries.ts';
import { guidesFolder, type Words } from './read-words.ts';
import { labelWordProblems } from './service-soundness.ts';
import {
  assessmentWordProblems,
  routingProblems,
  searchWordProblems,
  taxonomyWordProblems,
  unequalIds,
} from './soundness.ts';
import { reviewSum, sumsOf, type TranslatedFile, translatedFiles } from './translation.ts';
import { staleWords, unequalGuides, unequalWords } from './translation-soundness.ts';

/** What the words of a locale are held against. */
interface Known {
  facts: ReadonlyMap<string, ServiceFacts>;
  taxonomy: Taxonomy;
  assessment: Assessment;
}

const filesOfWords = Object.keys(translatedFiles) as TranslatedFile[];

const fileOf = (folder: string, locale: Locale, name: string) =>
  join(folder, 'locales', locale, `${name}.yaml`);

/** Where the words of a locale do not fit the facts, one line each: file, id, remedy. */
export function wordProblems(
  folder: string,
  locale: Locale,
  words: Words,
  { facts, taxonomy, assessment }: Known,
): string[] {
  const at = (name: string) => fileOf(folder, locale, name);
  return [
    ...labelWordProblems(at('services'), facts, words.services),
    ...unequalIds(at('services'), 'service', facts.keys(), Object.keys(words.services)),
    ...assessmentWordProblems(at('assessment'), assessment, words.assessment),
    ...taxonomyWordProblems(at('taxonomy'), taxonomy, words.taxonomy),
    ...searchWordProblems(
      join(folder, 'search', `${locale}.yaml`),
      words.search,
      facts,
      assessment,
    ),
    ...queryProblems(queriesFile(locale, 'tuning', folder), words.queries, facts),
  ];
}

/** Where the files of a locale have other keys, plural forms or placeholders than the source, one line each. */
export function unequalFiles(
  folder: string,
  locale: Locale,
  words: Words,
  source: Words,
): string[] {
  return filesOfWords.flatMap((name) =>
    unequalWords(fileOf(folder, locale, name), locale, words[name], source[name]),
  );
}

/** What a locale is translated from, with the sums of its parts. */
interface Origin {
  words: Words;
  guides: ReadonlyMap<string, Guide>;
  sums: Readonly<Record<string, string>>;
}

/** Where a translation is not complete, or not what its source says by now, one line each. */
export function translationProblems(
  folder: string,
  locale: Locale,
  words: Words,
  source: Origin,
): string[] {
  return [
    ...unequalFiles(folder, locale, words, source.words),
    ...unequalGuides(guidesFolder(folder, locale), words.guideWords, source.guides),
    ...staleWords(
      fileOf(folder, locale, 'translated-from'),
      words.translatedFrom,
      source.sums,
      sumsOf(words, words.guideWords),
    ),
    ...words.reviews
      .filter(({ part, guide, sum }) => sum !== reviewSum(words, part, guide))
      .map(
        ({ part, guide = part, reviewer }) =>
          `${fileOf(folder, locale, 'review')}: "${guide}" changed after ${reviewer} read it: ask them to read it again, or remove the line`,
      ),
  ];
}

/** Where the words of a locale break the rules of routing or of the voice, one line each. */
export function spokenProblems(
  folder: string,
  locale: Locale,
  words: Words,
  assessment: Assessment,
  services: ReadonlyMap<string, Service>,
  names: readonly string[],
): string[] {
  return [
    ...routingProblems(assessment, services, words.assessment),
    ...filesOfWords.flatMap((name) =>
      avoidedWordProblems(fileOf(folder, locale, name), words[name], { ...words, names }),
    ),
    ...[...words.guideWords].flatMap(([id, guide]) => {
      const file = `${guidesFolder(folder, locale)}/${id}.md`;
      const { title } = guide;
      return [
        ...avoidedWordProblems(file, { title, text: textOf(guide) }, { ...words, names }),
        ...loudWordsIn(title, words.loudWords).map(
          (word) => `${file}: has "${word}" in its title, which others may see: say it quietly`,
        ),
      ];
    }),
  ];
}
