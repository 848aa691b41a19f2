import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildIndex, indexDirectory } from './build-index.ts';
import type { SearchDocument, SearchLanguage } from './language.ts';
import { createScorer } from './scoring.ts';
import { unpackWords } from './vocabulary.ts';

const nothing = { always: [], services: ['plain'], phrases: [] };
const language: SearchLanguage = {
  ignore: ['the', 'im'],
  endings: ['s'],
  synonyms: [['child', 'wean']],
  classes: { self: ['im'], other: [], nearly: [], past: [], now: [], unit: [], span: [] },
  numbers: [],
  places: {
    scotland: ['glasgow'],
    'northern-ireland': ['belfast'],
    usa: ['texas'],
    abroad: ['spain'],
  },
  urgent: {
    danger: nothing,
    suicide: nothing,
    blackmail: nothing,
    images: nothing,
    seen: nothing,
    child: nothing,
  },
};
const service = (id: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  names: [id],
  phrases: [],
  numbers: [],
  places: ['scotland', 'england', 'wales', 'northern-ireland'],
  ages: [null, null],
  isForChildren: true,
  isForChildrenOnly: false,
  isConfirmed: true,
  ...more,
});
const documents = [
  service('plain', { numbers: ['0808 800 5000'] }),
  service('grown', { ages: [18, null], isForChildren: false, numbers: ['0808 900 6000'] }),
  service('scots', { places: ['scotland'] }),
  service('irish', { places: ['northern-ireland'] }),
  service('world', { places: ['worldwide'] }),
  service('texan', { places: ['usa'] }),
];
const often = 20;
const examples = [
  ['worried about a child tonight', 'plain'],
  ['so sad in belfast tonight', 'plain'],
  ['bad pictures tonight', 'grown'],
  ['tell police tonight', 'scots'],
  ['sad far away', 'world'],
  ['sad far away', 'texan'],
].flatMap(([query = '', id = '']) =>
  Array.from({ length: often }, () => ({
    query,
    accept: [id],
    forbid: [],
    urgent: 'none' as const,
  })),
);
const index = buildIndex(documents, [], language, examples);
const score = createScorer({
  ...indexDirectory(documents, { scots: { 'northern-ireland': 'irish' } }),
  ...index,
});
const found = (query: string) => score(query).services.map(({ id }) => id);

describe('createScorer', () => {
  test('finds a service by words that examples taught, by words that mean the same, and by its name', () => {
    assert.deepEqual(found('bad pictures'), ['grown']);
    assert.equal(found('worried about the wean')[0], 'plain');
    assert.equal(found('irish')[0], 'irish');
  });

  test('shows nothing that is only for adults to somebody who gives an age under 18, named or not', () => {
    assert.deepEqual(found('im 17 bad pictures'), []);
    assert.deepEqual(found('im 17 grown'), []);
    assert.deepEqual(found('im 17 0808 900 6000'), []);
    assert.deepEqual(found('im 18 0808 900 6000'), ['grown']);
    assert.deepEqual(found('im 18 bad pictures'), ['grown']);
  });

  test('gives the evidence of a service to what takes its place in the nation named', () => {
    assert.deepEqual(found('tell police'), ['scots']);
    assert.equal(found('tell police in belfast')[0], 'irish');
    assert.equal(found('tell police in glasgow')[0], 'scots');
  });

  test('shows what works where somebody is abroad before what works only here', () => {
    assert.deepEqual(found('worried and sad far away in spain')[0], 'world');
    assert.ok(!found('sad far away in spain').includes('texan'));
    assert.ok(found('sad far away in texas').slice(0, 2).includes('texan'));
    assert.ok(!found('worried about a child in glasgow').includes('texan'));
  });

  test('takes the name of a place for the place, and not for a word', () => {
    assert.equal(found('sad in glasgow')[0], 'plain');
    assert.deepEqual(found('belfast'), []);
  });

  test('keeps no word that tells nothing', () => {
    const words = unpackWords(index.words);
    assert.ok(words.includes('police') && !words.includes('tonight'), words.join(' '));
  });

  test('finds a number in any grouping, and by how it begins from four figures on', () => {
    for (const query of ['0808 800 5000', '08088005000', '+44 808 8005000', '0808 8'])
      assert.equal(found(query)[0], 'plain', query);
    assert.deepEqual(found('080'), []);
  });

  test('says which words led to a service, without those that count for nothing', () => {
    const [first] = score('the bad pictures').services;
    assert.deepEqual(first?.because, ['bad', 'pictures']);
  });
});
