import { featuresBeforePairs, pairOf } from './features.ts';
import {
  type Equivalents,
  type SearchDocument,
  type SearchExample,
  type SearchLanguage,
  type SearchNeed,
  urgentKinds,
} from './language.ts';
import { packGrowing, unpackGrowing } from './pack.ts';
import type { DirectoryIndex, LanguageIndex, SpokenIndex } from './search-index.ts';
import { speak } from './speak.ts';
import { type Taught, teach } from './teach.ts';
import { createVocabulary, stemOfWord, unpackWords } from './vocabulary.ts';
import { isNothing, orderOfLikeness, packWeights } from './weights.ts';
import { stemOf, wordsIn, wordsOf } from './words.ts';

const leastOften = 2;

/**
 * Builds the index of one language from what editors write and from examples. Throws when a phrase names a
 * class that is not there or anything names a service that is not among the documents.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  needs: readonly SearchNeed[],
  written: SearchLanguage,
  examples: readonly SearchExample[],
): LanguageIndex {
  const fold = (words: readonly string[]) => words.flatMap(wordsIn);
  const language = { ...written, endings: fold(written.endings), numbers: fold(written.numbers) };
  const placeOf = placesOf(documents);
  const always = stemsIn(
    [
      ...language.ignore,
      ...Object.values(language.classes).flat(),
      ...Object.values(language.places).flat(),
      ...urgentKinds.flatMap((kind) => language.urgent[kind].phrases),
      ...documents.flatMap(({ names }) => names),
    ],
    language.endings,
  );
  const stems = [...new Set([...always, ...stemsToLearn(documents, needs, language, examples)])];
  const spoken = speak(stems.sort(), language);
  const taught = teach(spoken, documents, needs, examples, placeOf);
  const kept = keep(spoken, taught, always);

  return {
    urgent: urgentKinds.map((kind) => {
      const { always, services } = language.urgent[kind];
      return [always.map(placeOf), services.map(placeOf)];
    }),
    ...rewritten(speak(kept, language), spoken, taught),
  };
}

/** What the search needs of services in every language. Throws when an equivalent is not among the documents. */
export function indexDirectory(
  documents: readonly SearchDocument[],
  equivalents: Equivalents,
): DirectoryIndex {
  const placeOf = placesOf(documents);
  return {
    names: documents.map(({ names }) => names),
    services: documents.map((document) => [
      document.id,
      document.numbers,
      document.places.join(' '),
      ...document.ages,
      document.isForChildrenOnly ? 2 : document.isForChildren ? 1 : 0,
      document.isConfirmed ? 1 : 0,
    ]),
    equivalents: Object.fromEntries(
      Object.entries(equivalents).map(([id, others]) => [
        placeOf(id),
        Object.fromEntries(Object.entries(others).map(([place, id]) => [place, placeOf(id)])),
      ]),
    ),
  };
}

/** The place of a service in a list, by its id. */
function placesOf(documents: readonly SearchDocument[]): (id: string) => number {
  const at = new Map(documents.map(({ id }, place) => [id, place]));
  return (id) => {
    const place = at.get(id);
    if (place === undefined)
      throw new Error(`the search names service "${id}", which does not exist`);
    return place;
  };
}

/** The stems that have a weight, or must be known without one. */
function keep(spoken: SpokenIndex, { rows, pairs }: Taught, always: ReadonlySet<string>): string[] {
  const { stems, terms, termCount } = vocabularyOf(spoken);
  const first = featuresBeforePairs(termCount);
  const used = new Set(
    pairs.flatMap((pair, number) =>
      isNothing(rows[first + number] ?? []) ? [] : [Math.floor(pair / termCount), pair % termCount],
    ),
  );
  return stems.filter((stem, place) => {
    const term = terms[place] ?? 0;
    return always.has(stem) || used.has(term) || !isNothing(rows[term] ?? []);
  });
}

/** What was taught over one vocabulary, rewritten for a smaller one. */
function rewritten(
  spoken: SpokenIndex,
  before: SpokenIndex,
  { learned, biases, rows, pairs }: Taught,
): Omit<LanguageIndex, 'urgent'> {
  const old = vocabularyOf(before);
  const now = vocabularyOf(spoken);
  const oldTerms: number[] = [];
  const newTerms = new Map<number, number>();
  now.stems.forEach((stem, place) => {
    const oldTerm = old.terms[old.places.get(stem) ?? 0] ?? 0;
    const term = now.terms[place] ?? 0;
    oldTerms[term] = oldTerm;
    newTerms.set(oldTerm, term);
  });
  const first = featuresBeforePairs(old.termCount);
  const newPairs = pairs
    .flatMap((pair, number) => {
      const row = rows[first + number];
      const a = newTerms.get(Math.floor(pair / old.termCount));
      const b = newTerms.get(pair % old.termCount);
      return row === undefined || isNothing(row) || a === undefined || b === undefined
        ? []
        : [{ pair: pairOf(a, b, now.termCount), row }];
    })
    .sort((a, b) => a.pair - b.pair);
  const newRows = [
    ...Array.from({ length: now.termCount }, (_, term) => rows[oldTerms[term] ?? -1] ?? []),
    ...rows.slice(old.termCount, first),
    ...newPairs.map(({ row }) => row),
  ];
  const order = orderOfLikeness(newRows);
  const inOrder = (row: readonly number[]) => order.map((output) => row[output] ?? 0);
  return {
    ...spoken,
    learned: inOrder(learned),
    biases: inOrder(biases).map((bias) => Math.round(bias * 100) / 100),
    pairs: packGrowing(newPairs.map(({ pair }) => pair)),
    weights: packWeights(newRows.map(inOrder)),
  };
}

const vocabularyOf = ({ words, same }: SpokenIndex) =>
  createVocabulary(unpackWords(words), same.map(unpackGrowing));

/** All stems that may be worth a weight: those editors write, and those that examples use more than once. */
function stemsToLearn(
  documents: readonly SearchDocument[],
  needs: readonly SearchNeed[],
  { endings, synonyms }: SearchLanguage,
  examples: readonly SearchExample[],
): Set<string> {
  const stems = stemsIn(
    [
      ...synonyms.flat(),
      ...documents.flatMap(({ phrases }) => phrases),
      ...needs.flatMap(({ phrases }) => phrases),
    ],
    endings,
  );
  const often = new Map<string, number>();
  for (const { query } of examples) {
    for (const stem of new Set(wordsOf(query).map((word) => stemOf(word, endings))))
      often.set(stem, (often.get(stem) ?? 0) + 1);
  }
  for (const [stem, count] of often) {
    if (count >= leastOften && !/^\d+$/.test(stem)) stems.add(stem);
  }
  return stems;
}

/** The stems of texts: those of their words, and those of whole parts as phrases know them ("i'm"). */
function stemsIn(texts: readonly string[], endings: readonly string[]): Set<string> {
  const parts = texts.flatMap((text) => text.split(' ')).filter((part) => !part.startsWith('@'));
  const stems = new Set([
    ...parts.flatMap((part) => wordsIn(part).map((word) => stemOf(word, endings))),
    ...parts.map((part) => stemOfWord(part, endings)),
  ]);
  stems.delete('');
  return stems;
}
