import { type AgeClass, ageClasses } from './ages.ts';
import { unpack, unpackGrowing } from './pack.ts';
import type { SpokenIndex } from './search-index.ts';
import { createSpelling, type Meanings } from './spelling.ts';
import { createVocabulary, unpackWords } from './vocabulary.ts';
import { stemOf, wordsIn, wordsOf } from './words.ts';

/** An element of a phrase of which the order counts: a word by its place in the vocabulary, or a class as its number below zero, minus one. */
export type Element = number;

/** A typed word: its place in the vocabulary, the known words and the terms it may mean, each with how sure that is. */
export interface Token {
  place: number | undefined;
  words: Meanings;
  terms: ReadonlyMap<number, number>;
  isIgnored: boolean;
  /** Whether it names a place, which counts as the place and not as a word. */
  isPlace: boolean;
}

/** A query taken apart, and what can be asked of it. */
export interface Reading {
  words: readonly string[];
  tokens: readonly Token[];
  /** Whether the query says a phrase: its elements in order, with at most one other word between two. */
  says: (phrase: readonly Element[]) => boolean;
}

const sureEnough = 0.7;
const mostBetween = 1;

/** Reads queries by the words of an index. */
export function createReader(index: SpokenIndex) {
  const { endings } = index;
  const vocabulary = createVocabulary(unpackWords(index.words), index.same.map(unpackGrowing));
  const { stems, terms, places } = vocabulary;
  const ignored = new Set(unpackGrowing(index.ignored));
  const placeNames = new Set(
    unpack(index.places)
      .flat()
      .flatMap((name) => (name.length === 1 ? name : [])),
  );
  const understand = createSpelling(stems, endings);
  const members = index.classes.map((words) => new Set(unpackGrowing(words)));

  const tokenOf = (word: string, isLast: boolean): Token => {
    const place = places.get(stemOf(word, endings));
    const words = understand(word, isLast);
    const meant = new Map<number, number>();
    for (const [known, sureness] of words) {
      const term = terms[known] ?? 0;
      meant.set(term, Math.max(sureness, meant.get(term) ?? 0));
    }
    return {
      place,
      words,
      terms: meant,
      isIgnored: ignored.has(place ?? -1),
      isPlace: placeNames.has(place ?? -1),
    };
  };
  const means = ({ place, words }: Token, element: Element): boolean =>
    element < 0
      ? members[-1 - element]?.has(place ?? -1) === true
      : (words.get(element) ?? 0) >= sureEnough;
  const goesOn = (tokens: readonly Token[], phrase: readonly Element[], at: number): boolean => {
    const [element, ...rest] = phrase;
    if (element === undefined) return true;
    return tokens
      .slice(at, at + mostBetween + 1)
      .some((token, skipped) => means(token, element) && goesOn(tokens, rest, at + skipped + 1));
  };

  return {
    vocabulary,
    /** A query as words with their meanings. */
    read(query: string): Reading {
      const words = wordsOf(query);
      const tokens = words.map((word, at) => tokenOf(word, at === words.length - 1));
      const says = ([first = -1, ...rest]: readonly Element[]) =>
        tokens.some((token, at) => means(token, first) && goesOn(tokens, rest, at + 1));
      return { words, tokens, says };
    },
    /** The terms of a text of the index itself, such as a name. */
    termsOf: (text: string): number[] =>
      wordsIn(text).flatMap((word) => {
        const place = places.get(stemOf(word, endings));
        return place === undefined || ignored.has(place) ? [] : (terms[place] ?? []);
      }),
    /** Whether a word is one of a class that tells whose age a number is. */
    isIn: (word: string, name: AgeClass): boolean =>
      members[ageClasses.indexOf(name)]?.has(places.get(stemOf(word, endings)) ?? -1) === true,
  };
}
