import { pack } from './pack.ts';
import { digitsOf, stemOf, wordsIn } from './words.ts';

/** The kinds of help that stand above all results, the most urgent first. */
export const urgentKinds = ['danger', 'suicide', 'blackmail', 'images', 'seen', 'child'] as const;
export type UrgentKind = (typeof urgentKinds)[number];

/** Who is writing, as far as the words tell. */
export const writers = ['child', 'parent', 'adult'] as const;
export type Writer = (typeof writers)[number];

/**
 * What people say in one language, as editors write it. `@name` in a phrase stands for any word of a
 * class. Of `writers`, one phrase tells who is writing; of `hints`, two together tell of a child.
 */
export interface SearchLanguage {
  ignore: readonly string[];
  endings: readonly string[];
  synonyms: readonly (readonly string[])[];
  classes: Readonly<Record<string, readonly string[]>>;
  writers: Readonly<Record<Writer | 'hints', readonly string[]>>;
  numbers: readonly string[];
  places: Readonly<Record<string, readonly string[]>>;
  urgent: Readonly<
    Record<
      UrgentKind,
      {
        services: Readonly<Record<string, readonly string[]>>;
        needs: readonly string[];
        phrases: readonly string[];
      }
    >
  >;
}

/** One service as the index reads it. `places` are the nations it works in; ages are in years, null is open. */
export interface SearchDocument {
  id: string;
  names: readonly string[];
  phrases: readonly string[];
  numbers: readonly string[];
  places: readonly string[];
  ages: readonly [from: number | null, to: number | null];
  isForChildren: boolean;
  isForChildrenOnly: boolean;
  trust: number;
}

/** A need that people put into words, with the services that meet it, the best first. */
export interface SearchNeed {
  id: string;
  phrases: readonly string[];
  services: readonly string[];
  visitor: 'young' | 'adult' | 'anyone';
}

/** What takes a service's place in another nation. */
export type Equivalents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An element of a phrase of which the order counts: a word by its place in the vocabulary, or a class as its number below zero, minus one. */
export type Element = number;

/** A service as the search knows it: a document without its phrases, and with its numbers as digits. */
export type IndexedService = Omit<SearchDocument, 'phrases'>;

/**
 * What the search needs, as plain data and small. `words` are stems, those of one term between commas, the
 * terms between spaces; the place of a word counts through them all. Services are lists in the order of
 * `IndexedService`. Phrases are packed: of terms for `aliases` (by service) and `needs`, of elements for
 * `writers` (in the order of `writers` and then hints), `places` (in the order of `placeNames`) and what is
 * urgent (in the order of `urgentKinds`).
 */
export interface SearchIndex {
  words: string;
  endings: readonly string[];
  ignored: string;
  classes: Readonly<Record<string, string>>;
  numbers: string;
  services: readonly (readonly [
    id: string,
    names: readonly string[],
    numbers: readonly string[],
    places: string,
    from: number | null,
    to: number | null,
    children: 0 | 1 | 2,
    trust: number,
  ])[];
  aliases: string;
  needs: string;
  needServices: readonly (readonly number[])[];
  needVisitors: string;
  writers: string;
  placeNames: readonly string[];
  places: string;
  urgentPhrases: string;
  urgent: readonly {
    services: Readonly<Record<string, readonly number[]>>;
    needs: readonly number[];
  }[];
  equivalents: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Gives words their terms: every stem once, and one term for all that mean the same. */
class Vocabulary {
  readonly #terms = new Map<string, number>();
  readonly #language: SearchLanguage;
  #count = 0;

  constructor(language: SearchLanguage) {
    this.#language = language;
    for (const group of language.synonyms) {
      const term = this.#count++;
      for (const word of group) this.#terms.set(this.stem(word), term);
    }
  }

  stem(word: string): string {
    return stemOf(wordsIn(word).join(''), this.#language.endings);
  }

  /** The stem of a word, which is part of the vocabulary from now on. */
  known(word: string): string {
    this.term(word);
    return this.stem(word);
  }

  /** The term of a word, made when it is new. */
  term(word: string): number {
    const stem = this.stem(word);
    const known = this.#terms.get(stem);
    if (known !== undefined) return known;
    const term = this.#count++;
    this.#terms.set(stem, term);
    return term;
  }

  /** All stems by term. */
  words(): string[][] {
    const words: string[][] = Array.from({ length: this.#count }, () => []);
    for (const [stem, term] of this.#terms) words[term]?.push(stem);
    return words;
  }
}

/**
 * Builds the index of one language. Throws when a phrase names a class that is not there or a need
 * or an urgent phrase names a service that is not among the documents.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  needs: readonly SearchNeed[],
  language: SearchLanguage,
  equivalents: Equivalents,
): SearchIndex {
  const vocabulary = new Vocabulary(language);
  const ignored = new Set(language.ignore.map((word) => vocabulary.stem(word)));
  const at = new Map(documents.map(({ id }, index) => [id, index]));
  const classNames = Object.keys(language.classes);

  const service = (id: string): number => {
    const found = at.get(id);
    if (found === undefined)
      throw new Error(`the search names service "${id}", which does not exist`);
    return found;
  };
  const termsOf = (text: string): number[] => [
    ...new Set(
      wordsIn(text)
        .filter((word) => !ignored.has(vocabulary.stem(word)))
        .map((word) => vocabulary.term(word)),
    ),
  ];
  const pattern = (phrase: string): (string | number)[] =>
    phrase.split(' ').map((part) => {
      if (!part.startsWith('@')) return vocabulary.known(part);
      const name = classNames.indexOf(part.slice(1));
      if (name < 0) throw new Error(`the search phrase "${phrase}" uses a class that is not there`);
      return -1 - name;
    });
  const phrasesOf = (texts: readonly string[]) =>
    texts.map(termsOf).filter((terms) => terms.length > 0);
  const stemsOf = (words: readonly string[]) =>
    [...new Set(words.map((word) => vocabulary.stem(word)))].join(' ');

  for (const { names } of documents) phrasesOf(names);
  const phrases = {
    aliases: documents.map((document) => phrasesOf(document.phrases)),
    needs: needs.map((need) => phrasesOf(need.phrases)),
  };
  const spoken = {
    writers: [...writers, 'hints' as const].map((kind) => language.writers[kind].map(pattern)),
    places: Object.values(language.places).map((names) => names.map(pattern)),
    urgent: urgentKinds.map((kind) => language.urgent[kind].phrases.map(pattern)),
  };
  const words = vocabulary.words();
  const placeOf = new Map(words.flat().map((stem, place) => [stem, place]));
  const located = (lists: (string | number)[][][]): string =>
    pack(
      lists.map((owned) => {
        const found = owned.map((parts) =>
          parts.map((part) => (typeof part === 'number' ? part : (placeOf.get(part) ?? 0))),
        );
        return [...new Map(found.map((elements) => [elements.join(), elements])).values()];
      }),
    );
  return {
    words: words.map((same) => same.join(',')).join(' '),
    endings: language.endings,
    ignored: stemsOf(language.ignore),
    classes: mapValues(language.classes, stemsOf),
    numbers: language.numbers.join(' '),
    services: documents.map(
      ({
        id,
        names,
        numbers,
        places,
        ages: [from, to],
        isForChildren,
        isForChildrenOnly,
        trust,
      }) => [
        id,
        names,
        numbers,
        places.join(' '),
        from,
        to,
        isForChildrenOnly ? 2 : isForChildren ? 1 : 0,
        trust,
      ],
    ),
    aliases: pack(phrases.aliases),
    needs: pack(phrases.needs),
    needServices: needs.map(({ services }) => services.map(service)),
    needVisitors: needs.map(({ visitor }) => visitor[0]).join(''),
    writers: located(spoken.writers),
    placeNames: Object.keys(language.places),
    places: located(spoken.places),
    urgentPhrases: located(spoken.urgent),
    urgent: urgentKinds.map((kind) => ({
      services: Object.fromEntries(
        Object.entries(language.urgent[kind].services)
          .filter(([, ids]) => ids.length > 0)
          .map(([kindOfWriter, ids]) => [kindOfWriter, ids.map(service)]),
      ),
      needs: language.urgent[kind].needs.map((end) => needs.findIndex(({ id }) => id === end)),
    })),
    equivalents: Object.fromEntries(
      Object.entries(equivalents).map(([id, others]) => [service(id), mapValues(others, service)]),
    ),
  };
}

/** The services of an index by their fields. */
export function servicesOf(index: SearchIndex): IndexedService[] {
  return index.services.map(([id, names, numbers, places, from, to, children, trust]) => ({
    id,
    names,
    numbers: numbers.map(digitsOf),
    places: places.split(' '),
    ages: [from, to],
    isForChildren: children > 0,
    isForChildrenOnly: children === 2,
    trust,
  }));
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Record<Key, To>;
}
