import { ageOf } from './ages.ts';
import { featuresBeforePairs, featuresOf, pairsOf } from './features.ts';
import {
  type SearchDocument,
  type SearchExample,
  type SearchNeed,
  urgentKinds,
} from './language.ts';
import { type Lesson, learn } from './learning.ts';
import { createReader } from './reading.ts';
import type { SpokenIndex } from './search-index.ts';

/** What examples and phrases teach: by feature (terms, ages, then `pairs` of terms) how much it speaks for each output. */
export interface Taught {
  /** What was learned of: services as places in their list, and urgent kinds as their number below zero, minus one. */
  learned: readonly number[];
  biases: readonly number[];
  rows: readonly (readonly number[])[];
  pairs: readonly number[];
}

const leastPairs = 3;
const penalty = 5.2;
const weightOfPhrase = 0.5;
const mostOfNeed = 3;

/** Learns from labelled queries, from phrases for needs and from names and phrases of services. */
export function teach(
  spoken: SpokenIndex,
  documents: readonly SearchDocument[],
  needs: readonly SearchNeed[],
  examples: readonly SearchExample[],
  placeOf: (service: string) => number,
): Taught {
  const phrases = [
    ...needs.flatMap((need) =>
      need.phrases.map((query) => ({ query, accept: need.services.slice(0, mostOfNeed) })),
    ),
    ...documents.flatMap(({ id, names, phrases }) =>
      phrases.length === 0 ? [] : [...names, ...phrases].map((query) => ({ query, accept: [id] })),
    ),
  ];
  const learned = [...new Set([...examples, ...phrases].flatMap(({ accept }) => accept))]
    .map(placeOf)
    .sort((a, b) => a - b);
  const outputs = new Map(learned.map((place, output) => [place, output]));
  const outputsOf = (ids: readonly string[]) => ids.flatMap((id) => outputs.get(placeOf(id)) ?? []);
  const outputCount = learned.length + urgentKinds.length;

  const { read, isIn, vocabulary } = createReader(spoken);
  const { termCount } = vocabulary;
  const numbers = spoken.numbers.split(' ');
  const heard = (query: string) => {
    const { words, tokens } = read(query);
    return { tokens, age: ageOf(words, numbers, isIn) };
  };
  const said = [
    ...examples.map(({ query, accept, forbid, urgent }) => ({
      ...heard(query),
      right: [
        ...outputsOf(accept),
        ...(urgent === 'none' ? [] : [learned.length + urgentKinds.indexOf(urgent)]),
      ],
      wrong: outputsOf(forbid),
      weight: 1,
      judged: outputCount,
    })),
    ...phrases.map(({ query, accept }) => ({
      ...heard(query),
      right: outputsOf(accept),
      wrong: [],
      weight: weightOfPhrase,
      judged: learned.length,
    })),
  ];

  const often = new Map<number, number>();
  for (const { tokens } of said) {
    for (const pair of new Set(pairsOf(tokens, termCount).map(([pair]) => pair)))
      often.set(pair, (often.get(pair) ?? 0) + 1);
  }
  const pairs = [...often].flatMap(([pair, count]) => (count >= leastPairs ? [pair] : []));
  const numbered = new Map(pairs.map((pair, number) => [pair, number]));
  const lessons = said.map(({ tokens, age, ...rest }): Lesson => {
    const features = featuresOf(tokens, age, termCount, numbered);
    return { ...rest, features: features.map(([feature, value]) => [feature, value]) };
  });
  const featureCount = featuresBeforePairs(termCount) + pairs.length;
  const { weights, biases } = learn(lessons, featureCount, outputCount, penalty);
  const rows = Array.from({ length: featureCount }, (_, feature) =>
    Array.from(weights.subarray(feature * outputCount, (feature + 1) * outputCount)),
  );
  return {
    learned: [...learned, ...urgentKinds.map((_, kind) => -1 - kind)],
    biases: [...biases],
    rows,
    pairs,
  };
}
