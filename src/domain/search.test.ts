import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadContent } from '../content.ts';
import { indexServices } from '../i18n/search-view.ts';
import { createSearch, wordsOf } from './search.ts';

const words = loadContent().locales.en;
const search = createSearch(indexServices([...words.services.values()], words));
const firstThree = (query: string) => {
  const { urgent, services } = search(query);
  return [...urgent, ...services].slice(0, 3);
};

describe('wordsOf', () => {
  test('folds case, accents and apostrophes', () => {
    assert.deepEqual(wordsOf("I'm  worried, KEIN Täter"), ['im', 'worried', 'kein', 'tater']);
  });

  test('drops control and direction marks', () => {
    assert.deepEqual(wordsOf('child‮line\u0000'), ['childline']);
  });

  test('reads no more than 64 characters', () => {
    assert.equal(wordsOf('a'.repeat(10_000))[0]?.length, 64);
  });
});

describe('createSearch', () => {
  const expected: [query: string, service: string][] = [
    ['childline', 'childline'],
    ['chidline', 'childline'],
    ['stop it now', 'stop-it-now-helpline'],
    ['nspcc', 'nspcc-helpline'],
    ['ceop', 'ceop-safety-centre'],
    ['sextorshun', 'ceop-safety-centre'],
    ['my man got lifted for pictures', 'stop-it-now-helpline'],
    ['intrusive thoughts', 'nhs-24-111'],
    ['polis', 'police-scotland-101'],
    ['nudes leaked', 'report-remove'],
    ['0808 800 5000', 'nspcc-helpline'],
    ['08088005000', 'nspcc-helpline'],
    ['+44 808 1000 900', 'stop-it-now-helpline'],
    ['116123', 'samaritans'],
  ];
  for (const [query, service] of expected) {
    test(`finds ${service} for "${query}" among the first three`, () =>
      assert.ok(firstThree(query).includes(service), firstThree(query).join(', ')));
  }

  const urgent: [query: string, service: string][] = [
    ['i want to die', 'samaritans'],
    ['he is hurting me now', 'emergency-999'],
    ["I'm 12", 'childline'],
  ];
  for (const [query, service] of urgent) {
    test(`puts ${service} above everything for "${query}"`, () =>
      assert.equal(search(query).urgent[0], service));
  }

  test('matches whole words only, so that "I want to diet" and "soldier" are not urgent', () => {
    assert.deepEqual([search('I want to diet').urgent, search('soldier').urgent], [[], []]);
  });

  test('finds nothing for an empty query', () => {
    assert.deepEqual(search('   '), { urgent: [], services: [] });
  });

  test('answers any text with services that exist, whatever its case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const answer = search(text);
        for (const id of [...answer.urgent, ...answer.services]) assert.ok(words.services.has(id));
      }),
    );
  });
});
