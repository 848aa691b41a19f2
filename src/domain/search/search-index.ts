import type { SearchDocument } from './language.ts';
import type { PackedWeights } from './weights.ts';
import { digitsOf } from './words.ts';

/** What the search needs of services in every language, as plain data and small; numbers in other lists are places in `services`. */
export interface DirectoryIndex {
  names: readonly (readonly string[])[];
  services: readonly (readonly [
    id: string,
    numbers: readonly string[],
    places: string,
    from: number | null,
    to: number | null,
    children: 0 | 1 | 2,
    isConfirmed: 0 | 1,
  ])[];
  equivalents: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Words and phrases of a language. `words` are stems in order; the other lists hold places among them. */
export interface SpokenIndex {
  words: string;
  same: readonly string[];
  endings: readonly string[];
  ignored: string;
  /** The words of classes, first those of `ageClasses`. */
  classes: readonly string[];
  numbers: string;
  placeNames: readonly string[];
  places: string;
  urgentPhrases: string;
}

/**
 * What the search needs of one language. `urgent` stands in the order of
 * `urgentKinds`. `learned` are the outputs that examples speak of: services, or an urgent kind as its number
 * below zero, minus one; `biases` and `weights` are theirs. Features are numbered as in `featuresOf`, with `pairs` last.
 */
export interface LanguageIndex extends SpokenIndex {
  urgent: readonly (readonly [always: readonly number[], services: readonly number[]])[];
  learned: readonly number[];
  biases: readonly number[];
  pairs: string;
  weights: PackedWeights;
}

/** Everything the search needs. */
export interface SearchIndex extends DirectoryIndex, LanguageIndex {}

/** A service as the search knows it: a document without its phrases, and with its numbers as digits. */
export type IndexedService = Omit<SearchDocument, 'phrases'>;

/** The services of an index by their fields. */
export function servicesOf(index: SearchIndex): IndexedService[] {
  return index.services.map(([id, numbers, places, from, to, children, isConfirmed], at) => ({
    id,
    names: index.names[at] ?? [],
    numbers: numbers.map(digitsOf),
    places: places.split(' '),
    ages: [from, to],
    isForChildren: children > 0,
    isForChildrenOnly: children === 2,
    isConfirmed: isConfirmed === 1,
  }));
}
