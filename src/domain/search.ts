import Fuse from 'fuse.js';

/** Words of one service that a search may match, with how much they count. */
export interface SearchDocument {
  id: string;
  fields: { text: string; weight: number }[];
  numbers: string[];
}

/** What the search needs, as plain data: every distinct word once, and where it stands. */
export interface SearchIndex {
  ids: string[];
  numbers: string[][];
  words: string[];
  postings: [document: number, weight: number][][];
  ignore: string[];
  urgent: { services: string[]; phrases: string[] }[];
}

/** Ids in the order shown; `urgent` stands above `services`. */
export interface SearchAnswer {
  urgent: string[];
  services: string[];
}

/** One service as the search shows it. */
export interface FoundService {
  id: string;
  name: string;
  href: string;
  summary: string;
  contact: { label: string; href: string; notes: string } | null;
}

/** The index module of a locale. */
export interface SearchData {
  index: SearchIndex;
  services: FoundService[];
  fallback: string[];
}

const mostCharacters = 64;
const shortestFuzzyWord = 4;
const shortestPrefix = 3;

/**
 * A text as words: lower case, accents folded, apostrophes dropped, control and direction marks removed,
 * cut at 64 characters.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cf}'’]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Builds the index. Texts of any length are taken apart word by word. */
export function buildIndex(
  documents: readonly SearchDocument[],
  ignore: readonly string[],
  urgent: SearchIndex['urgent'],
): SearchIndex {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach(({ fields }, document) => {
    for (const { text, weight } of fields) {
      for (const word of new Set(text.split(/\s+/).flatMap(wordsOf))) {
        if (ignore.includes(word)) continue;
        const places = postings.get(word) ?? new Map<number, number>();
        places.set(document, Math.max(weight, places.get(document) ?? 0));
        postings.set(word, places);
      }
    }
  });
  const words = [...postings.keys()].sort();
  return {
    ids: documents.map(({ id }) => id),
    numbers: documents.map(({ numbers }) => numbers.map(digitsOf)),
    words,
    postings: words.map((word) => [...(postings.get(word) ?? [])]),
    ignore: [...ignore],
    urgent: urgent.map(({ services, phrases }) => ({
      services,
      phrases: phrases.map((phrase) => wordsOf(phrase).join(' ')),
    })),
  };
}

/** Digits of a phone number in UK national form, so that +44 and 0 match. */
function digitsOf(number: string): string {
  return number.replace(/^\+44/, '0').replace(/\D/g, '');
}

/** A search over one index. Making it is the slow part; asking it is fast. */
export function createSearch(index: SearchIndex): (query: string) => SearchAnswer {
  const fuzzy = new Fuse(index.words, {
    includeScore: true,
    threshold: 0.34,
    minMatchCharLength: 3,
  });
  const rarity = (word: number) =>
    Math.log(1 + index.ids.length / (index.postings[word]?.length ?? 1));

  /** Vocabulary words that a typed word may mean, each with how sure that is (0 to 1). */
  const meanings = (typed: string, isLast: boolean): Map<number, number> => {
    const found = new Map<number, number>();
    const exact = index.words.indexOf(typed);
    if (exact >= 0) found.set(exact, 1);
    if (isLast && typed.length >= shortestPrefix) {
      index.words.forEach((word, at) => {
        if (word.startsWith(typed) && !found.has(at)) found.set(at, 0.7);
      });
    }
    if (exact < 0 && typed.length >= shortestFuzzyWord) {
      for (const { refIndex, item, score = 1 } of fuzzy.search(typed, { limit: 8 })) {
        const isSameLength = Math.abs(item.length - typed.length) <= 2;
        if (isSameLength && !found.has(refIndex)) found.set(refIndex, 0.8 * (1 - score));
      }
    }
    return found;
  };

  return (query) => {
    const words = wordsOf(query);
    const sentence = ` ${words.join(' ')} `;
    const urgent = index.urgent
      .filter(({ phrases }) => phrases.some((phrase) => sentence.includes(` ${phrase} `)))
      .flatMap(({ services }) => services);
    const scores = new Map<number, number>();
    const add = (document: number, score: number) =>
      scores.set(document, (scores.get(document) ?? 0) + score);

    const digits = digitsOf(query.slice(0, mostCharacters).trim());
    if (digits.length >= shortestPrefix && !/\p{L}/u.test(query)) {
      index.numbers.forEach((numbers, document) => {
        if (numbers.some((number) => number.startsWith(digits))) add(document, 100);
      });
    }
    words.forEach((typed, position) => {
      if (index.ignore.includes(typed)) return;
      const best = new Map<number, number>();
      for (const [word, sureness] of meanings(typed, position === words.length - 1)) {
        for (const [document, weight] of index.postings[word] ?? []) {
          best.set(document, Math.max(best.get(document) ?? 0, sureness * weight * rarity(word)));
        }
      }
      for (const [document, score] of best) add(document, score);
    });
    const services = [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .map(([document]) => index.ids[document] ?? '');
    return { urgent: [...new Set(urgent)], services };
  };
}
