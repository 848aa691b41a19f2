import Fuse from 'fuse.js';
import { groupBy } from '../group-by.ts';
import { isLike, stemOf, withoutEnding } from './words.ts';

/** How a typed word may be understood: known words, as their places in the vocabulary, with how sure that is, from 0 to 1. */
export type Meanings = ReadonlyMap<number, number>;

const shortestPrefix = 3;
const shortestFuzzyWord = 4;
const longWord = 8;
const mostPrefixes = 24;
const mostCandidates = 8;
const exactly = 1;
const begun = 0.7;
/** A word that is whole may still be the beginning of another, but not of a place or of an urgent phrase. */
const perhapsBegun = 0.65;
const oneLetterOff = 0.8;
const twoLettersOff = 0.6;

/**
 * Understands typed words by a vocabulary of stems in order: the same stem, for a word still being typed
 * those that begin with it, and for a word that is not known those one letter away, or two in a long
 * word. In a word of four letters only one left out or two swapped are mended, and shorter ones are
 * never guessed, so that "die" stays "die".
 */
export function createSpelling(
  words: readonly string[],
  endings: readonly string[],
): (typed: string, isLast: boolean) => Meanings {
  const known = new Map(words.map((word, at) => [word, at]));
  const byLetter = groupBy(words, (word) => word[0] ?? '');
  const fuzzy = new Map<string, Fuse<string>>();

  const candidates = (stem: string): string[] => {
    const letter = stem[0] ?? '';
    if (stem.length === shortestFuzzyWord) {
      return (byLetter.get(letter) ?? []).filter((word) => isMended(stem, word));
    }
    const search =
      fuzzy.get(letter) ??
      new Fuse(byLetter.get(letter) ?? [], { threshold: 0.5, minMatchCharLength: 2 });
    fuzzy.set(letter, search);
    return search.search(stem, { limit: mostCandidates }).map(({ item }) => item);
  };

  return (typed, isLast) => {
    const stem = stemOf(typed, endings);
    const whole = withoutEnding(typed, endings);
    const found = new Map<number, number>();
    const add = (word: string, sureness: number) => {
      const at = known.get(word) ?? 0;
      found.set(at, Math.max(sureness, found.get(at) ?? 0));
    };
    if (known.has(stem)) add(stem, exactly);
    if (isLast && typed.length >= shortestPrefix) {
      const sureness = found.size > 0 ? perhapsBegun : begun;
      const first = firstFrom(words, typed);
      for (const word of words.slice(first, first + mostPrefixes)) {
        if (word.startsWith(typed)) add(word, sureness);
      }
    }
    if (found.size === 0 && stem.length >= shortestFuzzyWord) {
      for (const word of candidates(stem)) {
        if (word.length < shortestFuzzyWord) continue;
        if (isLike(1, whole, word)) add(word, oneLetterOff);
        else if (whole.length >= longWord && isLike(2, whole, word)) add(word, twoLettersOff);
      }
    }
    return found;
  };
}

/** Whether a short word only lacks a letter of a known one, or has two of them swapped. */
function isMended(typed: string, word: string): boolean {
  const letters = (text: string) => [...text].sort().join('');
  return word.length === typed.length + 1 || letters(typed) === letters(word);
}

/** Where in a sorted list the first word stands that is not before the given one. */
function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
