import { ageOf } from './ages.ts';
import { bit, type Feature, featuresOf } from './features.ts';
import { home, isChild, isForAge, misfitOf } from './fitting.ts';
import { type UrgentKind, urgentKinds } from './language.ts';
import { createNames } from './names.ts';
import { isNumber, runsOf } from './numbers.ts';
import { unpack, unpackGrowing } from './pack.ts';
import { createReader, type Reading } from './reading.ts';
import { type IndexedService, type SearchIndex, servicesOf } from './search-index.ts';
import { unpackWeights } from './weights.ts';

/** A service that a query leads to, and the typed words that led there. */
export interface Scored {
  id: string;
  score: number;
  because: string[];
}

/** What a query says: who is there for it, the clearest first, how clearly something is urgent (above zero it is), the writer's age and the place. */
export interface Answer {
  reading: Reading;
  services: Scored[];
  urgency: ReadonlyMap<UrgentKind, number>;
  age: number | null;
  place: string | null;
}

/** How much speaks for something, and how much of it comes from which typed words (a bit each). */
interface Evidence {
  sum: number;
  parts: readonly (readonly [words: number, part: number])[];
}

const abroad = 'abroad';
const unlearned = -1;
const ofName = 2.2;
const likeEnough = 0.5;
const numberFound = 20;
const speaksFor = 0.15;
const behindBest = 2.5;
const ofBestWord = 0.15;

/**
 * Scores services for a query: what was learned from examples for its words and pairs of words, how like a
 * name it is, and whether it has a number. What does not fit the writer's age or the place named falls far
 * back, and a child is shown nothing that is only for adults; what takes a service's place in a nation has
 * the evidence of both.
 */
export function createScorer(index: SearchIndex): (query: string) => Answer {
  const services = servicesOf(index);
  const numbers = index.numbers.split(' ');
  const places = unpack(index.places);
  const reader = createReader(index);
  const { termCount } = reader.vocabulary;
  const pairs = new Map(unpackGrowing(index.pairs).map((pair, at) => [pair, at]));
  const weights = unpackWeights(index.weights);
  const outputOf = new Map(index.learned.map((learned, output) => [learned, output]));
  const taught = index.learned.filter((learned) => learned >= 0);
  const namesLike = createNames(services.map(({ names }) => names.map(reader.termsOf)));

  const atHome = new Set(
    services.flatMap((service) => (service.places.includes(home) ? service.places : [])),
  );

  const learnedFrom = (features: readonly Feature[]): Evidence[] => {
    const found = index.biases.map(() => ({ sum: 0, parts: [] as [number, number][] }));
    for (const [feature, value, words] of features) {
      for (const [output, weight] of weights[feature] ?? []) {
        const evidence = found[output];
        if (!evidence) continue;
        evidence.sum += weight * value;
        if (weight > 0) evidence.parts.push([words, weight * value]);
      }
    }
    return found;
  };

  return (query) => {
    const reading = reader.read(query);
    const { words, tokens, says } = reading;
    const age = ageOf(words, numbers, reader.isIn);
    const named = index.placeNames.filter((_, at) => places[at]?.some(says));
    const place = named.find((name) => name !== abroad) ?? named[0] ?? null;
    const isAbroad = place !== null && !atHome.has(place);
    const isAsked = tokens.some(({ isIgnored, terms }) => !isIgnored && terms.size > 0);
    const learned = learnedFrom(isAsked ? featuresOf(tokens, age, termCount, pairs) : []);
    const likenesses = namesLike(
      place === null
        ? tokens
        : [
            ...tokens.map((token) => (token.isPlace ? { ...token, isIgnored: true } : token)),
            ...reader.read(place).tokens,
          ],
    );
    const runs = runsOf(words);

    const called = new Set(
      services.flatMap(({ numbers }, at) =>
        runs.some((run) => numbers.some((number) => isNumber(run, number))) ? [at] : [],
      ),
    );

    /** What speaks for a service, by its words, names and numbers. */
    const evidenceFor = (at: number): Evidence => {
      const { sum, parts } = learned[outputOf.get(at) ?? -1] ?? { sum: 0, parts: [] };
      const likeness = likenesses.get(at);
      const isNamed = likeness !== undefined && likeness.score >= likeEnough;
      const ofThisName = isNamed ? ofName * likeness.score : 0;
      return {
        sum: sum + ofThisName + (called.has(at) ? numberFound : 0),
        parts: isNamed ? [...parts, [likeness.words, ofThisName]] : parts,
      };
    };
    const scoreOf = (at: number, { sum }: Evidence, service: IndexedService) =>
      (index.biases[outputOf.get(at) ?? -1] ?? unlearned) +
      sum -
      misfitOf(service, age, place, isAbroad);

    const found = new Map<number, { service: IndexedService; evidence: Evidence; score: number }>();
    for (const at of new Set([...taught, ...likenesses.keys(), ...called])) {
      const service = services[at] as IndexedService;
      const evidence = evidenceFor(at);
      found.set(at, { service, evidence, score: scoreOf(at, evidence, service) });
    }
    for (const [id, others] of Object.entries(place === null ? {} : index.equivalents)) {
      const at = others[place ?? ''] ?? -1;
      const service = services[at];
      const evidence = evidenceFor(Number(id));
      const score = service ? scoreOf(Number(id), evidence, service) : 0;
      if (service && score > (found.get(at)?.score ?? Number.NEGATIVE_INFINITY))
        found.set(at, { service, evidence, score });
    }
    const best = [...found.values()].reduce(
      (most, { score }) => Math.max(most, score),
      Number.NEGATIVE_INFINITY,
    );
    return {
      reading,
      age,
      place,
      urgency: new Map(
        urgentKinds.map((kind, at) => {
          const output = outputOf.get(-1 - at) ?? -1;
          return [kind, (index.biases[output] ?? unlearned) + (learned[output]?.sum ?? 0)];
        }),
      ),
      services: [...found.values()]
        .filter(
          ({ service, score, evidence }) =>
            evidence.sum >= speaksFor &&
            score >= best - behindBest &&
            (!isChild(age) || isForAge(service, age)),
        )
        .sort((a, b) => b.score - a.score || (a.service.id < b.service.id ? -1 : 1))
        .map(({ service, score, evidence }) => ({
          id: service.id,
          score,
          because: wordsBehind(evidence, reading),
        })),
    };
  };
}

/** The typed words that speak most for something, without those that count for nothing on their own. */
function wordsBehind({ parts }: Evidence, { words, tokens }: Reading): string[] {
  const sums = words.map((_, at) =>
    parts.reduce((sum, [bits, part]) => sum + ((bits & bit(at)) === 0 ? 0 : part), 0),
  );
  const least = Math.max(Number.MIN_VALUE, ofBestWord * Math.max(0, ...sums));
  return words.filter((_, at) => (sums[at] ?? 0) >= least && tokens[at]?.isIgnored !== true);
}
