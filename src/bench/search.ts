import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readQueries } from '../content/queries.ts';
import { loadContent } from '../content.ts';
import { buildIndex, indexDirectory } from '../domain/search/build-index.ts';
import type { SearchDocument } from '../domain/search/language.ts';
import { measure } from '../domain/search/quality.ts';
import { createSearch } from '../domain/search.ts';
import { documentsOf, needsOf } from '../i18n/search-view.ts';
import { grow } from './grow-documents.ts';

/** Something that answers queries, and how many bytes a browser would load for it (brotli). */
interface Engine {
  name: string;
  search: (query: string) => { urgent: string[]; services: string[]; kinds: [] };
  bytes: number;
}

const sizes = [62, 1000, 10_000];
const rounds = 2;
const everyNth = 3;

const { locales, assessment } = loadContent();
const { search: language, services } = locales.en;
const real = documentsOf([...services.values()], language);
const needs = needsOf(assessment, language);
const { queries: tuning } = locales.en;
const measured = readQueries('en', 'measured');

const bytesOf = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length;
const only = (ids: string[]) => ({ urgent: [], services: ids.slice(0, 12), kinds: [] as [] });

/** What the two libraries are given of a service: its names, its phrases, and those of the needs it is first for. */
const textsOf = (documents: readonly SearchDocument[]) =>
  documents.map(({ id, names, phrases, numbers }) => ({
    id,
    name: names.join(' '),
    words: [
      ...phrases,
      ...needs.flatMap((need) => (need.services[0] === id ? need.phrases : [])),
    ].join(' '),
    numbers: numbers.join(' '),
    text: `${services.get(id)?.summary ?? ''} ${services.get(id)?.who ?? ''}`,
  }));

const engines: ((documents: readonly SearchDocument[]) => Engine)[] = [
  (documents) => {
    const index = {
      ...indexDirectory(documents, assessment.equivalents),
      ...buildIndex(documents, needs, language, tuning),
    };
    const ours = createSearch(index);
    const search = (query: string) => ({ ...ours(query), kinds: [] as [] });
    return { name: 'Waymark', search, bytes: bytesOf(index) };
  },
  (documents) => {
    const texts = textsOf(documents);
    const keys = ['name', 'words', 'numbers', 'text'];
    const fuse = new Fuse(texts, { keys, ignoreLocation: true, threshold: 0.4 });
    const search = (query: string) =>
      only(fuse.search(query.slice(0, 64)).map(({ item }) => item.id));
    return { name: 'fuse.js on whole texts', search, bytes: bytesOf(texts) };
  },
  (documents) => {
    const texts = textsOf(documents);
    const mini = new MiniSearch<(typeof texts)[number]>({
      fields: ['name', 'words', 'numbers', 'text'],
    });
    mini.addAll(texts);
    const options = { prefix: true, fuzzy: 0.2, boost: { name: 3, words: 2 } };
    const search = (query: string) =>
      only(mini.search(query.slice(0, 64), options).map(({ id }) => `${id}`));
    return { name: 'MiniSearch', search, bytes: bytesOf(mini) };
  },
];

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

/** How long queries take, in milliseconds: the median and the slowest of twenty, after a round to warm up. */
function timesOf({ search }: Engine): { median: number; p95: number } {
  const times: number[] = [];
  const asked = measured.filter((_, at) => at % everyNth === 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const { query } of asked) {
      const start = performance.now();
      search(query);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Queries that nobody should be able to stop a page with, by what they are. */
const hostileQueries: Readonly<Record<string, string>> = {
  'one letter ten thousand times': 'a'.repeat(10_000),
  'a thousand words': 'suicide blackmail '.repeat(500),
  'all of Unicode, every 50th sign': Array.from({ length: 0x110000 / 50 }, (_, at) => at * 50)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .join(''),
  'accents upon one letter': `a${'\u0301'.repeat(10_000)}`,
  'patterns and markup': '(a+)+$ <script>alert(1)</script> .*?[^]{1,99} '.repeat(100),
  'marks that turn the line': '\u202e\u0000\u200d'.repeat(3000),
  'misspelt long words': 'blakcmialing investigaiton grandaughter phtoographs',
};
const hostileRounds = 50;

/** The longest that each hostile query took, in milliseconds. */
function timeHostile({ search }: Engine): object[] {
  return Object.entries(hostileQueries).map(([what, query]) => {
    const times = Array.from({ length: hostileRounds }, () => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    });
    return { query: what, characters: query.length, 'longest ms': Math.max(...times).toFixed(2) };
  });
}

/** The tables of quality, of speed, and of hostile queries, as rows of text. */
export function benchSearch(): { quality: object[]; speed: object[]; hostile: object[] } {
  const quality = engines.flatMap((create) => {
    const engine = create(real);
    return [['tuning', tuning] as const, ['measured', measured] as const].map(([half, queries]) => {
      const { hitAt1, hitAt3, meanReciprocalRank, forbidden } = measure(engine.search, queries);
      return {
        engine: engine.name,
        half,
        queries: queries.length,
        'right first': percent(hitAt1),
        'among three': percent(hitAt3),
        'mean reciprocal rank': meanReciprocalRank.toFixed(3),
        'wrong among three': forbidden,
      };
    });
  });
  const speed = sizes.flatMap((size) => {
    const documents = grow(real, size);
    return engines.map((create) => {
      const engine = create(documents);
      const { median, p95 } = timesOf(engine);
      return {
        services: size,
        engine: engine.name,
        'median ms': median.toFixed(2),
        'p95 ms': p95.toFixed(2),
        'index bytes (brotli)': engine.bytes,
      };
    });
  });
  const [ours] = engines;
  return { quality, speed, hostile: ours ? timeHostile(ours(real)) : [] };
}
