import { isChild } from './fitting.ts';
import type { Token } from './reading.ts';

/** What a query consists of, as numbered features with their values from 0 to 1, and the words each came from (a bit each). */
export type Feature = readonly [feature: number, value: number, words: number];

const mostMeanings = 3;
const valueOfPair = 0.6;

/** How many features there are before those of pairs: terms and the two ages. */
export const featuresBeforePairs = (termCount: number) => termCount + 2;

/** Two terms that follow each other, as one number. */
export const pairOf = (first: number, second: number, termCount: number) =>
  first * termCount + second;

/** The pairs of terms that follow each other in a query, with the place of the first token. */
export function pairsOf(
  tokens: readonly Token[],
  termCount: number,
): (readonly [pair: number, at: number])[] {
  const mains = tokens.map(({ terms, isPlace }) => (isPlace ? null : mainOf(terms)));
  return mains.flatMap((main, at) => {
    const next = mains[at + 1];
    return main === null || next === null || next === undefined
      ? []
      : [[pairOf(main, next, termCount), at] as const];
  });
}

/** The features of a query: its terms, whether a child or an adult gives an age, and pairs that are known. */
export function featuresOf(
  tokens: readonly Token[],
  age: number | null,
  termCount: number,
  pairs: ReadonlyMap<number, number>,
): Feature[] {
  const found = new Map<number, { value: number; words: number }>();
  const add = (feature: number, value: number, words: number) => {
    const known = found.get(feature) ?? { value: 0, words: 0 };
    found.set(feature, { value: Math.max(value, known.value), words: words | known.words });
  };
  tokens.forEach(({ terms, isPlace }, at) => {
    if (isPlace) return;
    for (const [term, sureness] of [...terms].sort(([, a], [, b]) => b - a).slice(0, mostMeanings))
      add(term, sureness, bit(at));
  });
  if (age !== null) add(termCount + (isChild(age) ? 0 : 1), 1, 0);
  const first = featuresBeforePairs(termCount);
  for (const [pair, at] of pairsOf(tokens, termCount)) {
    const number = pairs.get(pair);
    if (number !== undefined) add(first + number, valueOfPair, bit(at) | bit(at + 1));
  }
  return [...found].map(([feature, { value, words }]) => [feature, value, words] as const);
}

/** The word at a place as a bit. */
export const bit = (at: number) => 1 << (at % 31);

/** The term a word most likely means; the first of equals. */
function mainOf(terms: ReadonlyMap<number, number>): number | null {
  let main: number | null = null;
  let most = 0;
  for (const [term, sureness] of terms) {
    if (sureness > most) [main, most] = [term, sureness];
  }
  return main;
}
