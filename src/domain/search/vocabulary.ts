import { stemOf, wordsIn } from './words.ts';

const mostShared = 9;

/**
 * The words a search knows, as stems in alphabetical order, each with its term: one term for all that mean
 * the same, and one for each other word.
 */
export interface Vocabulary {
  stems: readonly string[];
  /** The place of a stem in `stems`, by stem. */
  places: ReadonlyMap<string, number>;
  /** The term of each stem, in the order of `stems`. */
  terms: readonly number[];
  termCount: number;
}

/** A vocabulary of stems; `same` are lists of places of stems that mean the same. */
export function createVocabulary(
  stems: readonly string[],
  same: readonly (readonly number[])[],
): Vocabulary {
  const terms: number[] = [];
  same.forEach((places, term) => {
    for (const place of places) terms[place] = term;
  });
  let termCount = same.length;
  for (let place = 0; place < stems.length; place += 1) terms[place] ??= termCount++;
  return { stems, terms, termCount, places: new Map(stems.map((stem, place) => [stem, place])) };
}

/** The stem of a word as editors write it. */
export function stemOfWord(word: string, endings: readonly string[]): string {
  return stemOf(wordsIn(word).join(''), endings);
}

/** Groups of words that mean the same, as places in a list of stems; a word counts where it stands first. */
export function sameWords(
  groups: readonly (readonly string[])[],
  stems: readonly string[],
  endings: readonly string[],
): number[][] {
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const taken = new Set<number>();
  return groups.map((group) =>
    [...new Set(group.map((word) => places.get(stemOfWord(word, endings)) ?? -1))]
      .filter((place) => place >= 0 && !taken.has(place) && taken.add(place))
      .sort((a, b) => a - b),
  );
}

/** One sign of one byte for each letter of an alphabet that takes two; those that are left stay themselves. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';

/**
 * Sorted words as one short line: letters beyond a to z, for which signs stand, then of each word how many
 * letters it shares with the one before, and the others.
 */
export function packWords(words: readonly string[]): string {
  const beyond = [...new Set(words.join('').replace(/[a-z\d]/g, ''))];
  const letters = beyond.filter((letter) => letter.length === 1).slice(0, signs.length);
  const parts = words.map((word, at) => {
    const before = words[at - 1] ?? '';
    let shared = 0;
    while (shared < mostShared && shared < word.length && word[shared] === before[shared])
      shared += 1;
    const rest = [...word.slice(shared)].map((letter) => signs[letters.indexOf(letter)] ?? letter);
    return `${shared}${rest.join('')}`;
  });
  return [letters.join(''), ...parts].join(' ');
}

/** The words of a packed line. */
export function unpackWords(line: string): string[] {
  const [letters = '', ...parts] = line.split(' ');
  const words: string[] = [];
  for (const part of parts) {
    const rest = part.slice(1).replace(/[^a-z\d]/g, (sign) => letters[signs.indexOf(sign)] ?? sign);
    words.push((words.at(-1) ?? '').slice(0, Number(part[0])) + rest);
  }
  return words;
}
