const syllables = [
  'an',
  'bel',
  'cor',
  'dan',
  'el',
  'far',
  'gan',
  'hol',
  'in',
  'jor',
  'kel',
  'lan',
  'mor',
  'ner',
  'ol',
  'per',
  'rin',
  'sal',
  'tor',
  'ul',
  'ver',
  'wen',
  'yar',
  'zel',
];

/** Chance that is the same in every run. */
export interface Chance {
  /** A number from 0 to 1, without 1. */
  random: () => number;
  pick: <T>(list: readonly T[]) => T;
  /** A made-up word, as names of places and people are. */
  madeUpWord: () => string;
}

/** Chance that looks random and is the same in every run with the same seed (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const madeUpWord = () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  return { random, pick, madeUpWord };
}
