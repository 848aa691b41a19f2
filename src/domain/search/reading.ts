import type { Element, SearchIndex } from './build-index.ts';
import { createSpelling, type Meanings } from './spelling.ts';
import { stemOf, wordsIn, wordsOf } from './words.ts';

/** A typed word: as it was typed, its stem, the known words and the terms it may mean, each with how sure that is. */
export interface Token {
  word: string;
  stem: string;
  words: Meanings;
  terms: ReadonlyMap<number, number>;
  isIgnored: boolean;
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

/** Reads queries by the words of an index. Words in `silent`, by their places, count for nothing on their own. */
export function createReader(index: SearchIndex, silent: ReadonlySet<number>) {
  const { endings } = index;
  const sameWords = index.words.split(' ').map((same) => same.split(','));
  const stems = sameWords.flat();
  const terms = sameWords.flatMap((same, term) => same.map(() => term));
  const termOf = new Map(stems.map((stem, place) => [stem, terms[place] ?? 0]));
  const ignored = new Set(index.ignored.split(' '));
  const understand = createSpelling(stems, endings);
  const classes = new Map(
    Object.entries(index.classes).map(([name, words]) => [name, new Set(words.split(' '))]),
  );
  const members = [...classes.values()];

  const tokenOf = (word: string, isLast: boolean): Token => {
    const stem = stemOf(word, endings);
    const known = understand(word, isLast);
    const isSilent = [...known].some(([place, sureness]) => sureness === 1 && silent.has(place));
    const meant = new Map<number, number>();
    for (const [place, sureness] of known) {
      const term = terms[place] ?? 0;
      meant.set(term, Math.max(sureness, meant.get(term) ?? 0));
    }
    return { word, stem, words: known, terms: meant, isIgnored: ignored.has(stem) || isSilent };
  };
  const means = ({ stem, words }: Token, element: Element): boolean =>
    element < 0
      ? members[-1 - element]?.has(stem) === true
      : (words.get(element) ?? 0) >= sureEnough;
  const goesOn = (tokens: readonly Token[], phrase: readonly Element[], at: number): boolean => {
    const [element, ...rest] = phrase;
    if (element === undefined) return true;
    return tokens
      .slice(at, at + mostBetween + 1)
      .some((token, skipped) => means(token, element) && goesOn(tokens, rest, at + skipped + 1));
  };

  return {
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
        const stem = stemOf(word, endings);
        return ignored.has(stem) ? [] : (termOf.get(stem) ?? []);
      }),
    /** Whether a word is one of a class. */
    isIn: (word: string, name: string): boolean =>
      classes.get(name)?.has(stemOf(word, endings)) === true,
  };
}
