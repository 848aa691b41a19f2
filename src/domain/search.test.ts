import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadContent } from '../content.ts';
import { indexServices } from '../i18n/search-view.ts';
import { createSearch } from './search.ts';

const { locales, assessment } = loadContent();
const { services } = locales.en;
const index = indexServices([...services.values()], assessment, locales.en);
const search = createSearch(index);
const shown = (query: string) => {
  const { urgent, services: found } = search(query);
  return [...urgent, ...found];
};

describe('createSearch', () => {
  const first: [query: string, service: string][] = [
    ['childline', 'childline'],
    ['chidline', 'childline'],
    ['stop it now', 'stop-it-now-helpline'],
    ['nspcc', 'nspcc-helpline'],
    ['coep', 'ceop-safety-centre'],
    ['samaritens', 'samaritans'],
    ['my man got lifted for pictures', 'stop-it-now-helpline'],
    ['im 13 and he wants pics', 'childline'],
    ['polis', 'police-scotland-101'],
    ['0808 800 5000', 'nspcc-helpline'],
    ['08088005000', 'nspcc-helpline'],
    ['808 8005000', 'nspcc-helpline'],
    ['+44 808 1000 900', 'stop-it-now-helpline'],
    ['0044 8081000900', 'stop-it-now-helpline'],
    ['116123', 'samaritans'],
    ['999', 'emergency-999'],
  ];
  for (const [query, service] of first) {
    test(`shows ${service} first for "${query}"`, () =>
      assert.equal(shown(query)[0], service, shown(query).slice(0, 3).join(', ')));
  }

  const urgent: [query: string, kind: string, service: string][] = [
    ['i want to die', 'suicide', 'samaritans'],
    ['suiside', 'suicide', 'samaritans'],
    ['he is hurting me now', 'danger', 'emergency-999'],
    ["I'm 12", 'child', 'childline'],
    ['im scared of my uncle', 'child', 'childline'],
    ['sextorshun', 'blackmail', 'police-scotland-101'],
    ['im 15 and someone is blackmailing me', 'blackmail', 'childline'],
    ['saw child abuse image by accident', 'seen', 'iwf-report'],
    ['pictures of naked children', 'images', 'stop-it-now-helpline'],
    ['photos of kids on second hand laptop', 'seen', 'police-scotland-101'],
  ];
  for (const [query, kind, service] of urgent) {
    test(`knows that "${query}" is urgent (${kind}) and puts ${service} above all`, () => {
      const answer = search(query);
      assert.ok(
        answer.kinds.some((each) => each === kind),
        `${answer.kinds}`,
      );
      assert.equal(answer.urgent[0], service);
    });
  }

  test('matches whole words only, so that nothing in "soldier" or "I want to diet" is urgent', () => {
    assert.deepEqual([search('soldier').kinds, search('I want to diet').kinds], [[], []]);
  });

  test('shows no adults-only line among the first three to somebody who says they are under 18', () => {
    for (const age of [9, 12, 14, 17]) {
      for (const need of [
        'nudes leaked',
        'blackmail',
        'raped',
        'attracted to children',
        'abused',
      ]) {
        for (const service of shown(`im ${age} ${need}`).slice(0, 3)) {
          const from = services.get(service)?.minimum_age ?? 0;
          assert.ok(from <= 17, `${age} ${need}: ${service}`);
          assert.notEqual(service, 'stop-it-now-self-help', `${age} ${need}`);
        }
      }
    }
  });

  test('takes a parent who gives the age of a child for a parent', () => {
    for (const query of ['my 14 year old son', 'my daughter is 12 and someone wants pics']) {
      assert.ok(!search(query).kinds.includes('child'), query);
      assert.notEqual(shown(query)[0], 'childline', query);
    }
  });

  test('shows what is there in the nation somebody names', () => {
    assert.equal(shown('report to police belfast')[0], 'police-101-northern-ireland');
    assert.ok(!shown('rape help line cardiff').slice(0, 3).includes('rape-crisis-scotland'));
  });

  test('says which typed words led to a service', () => {
    assert.deepEqual(search('husband arrested').because.get('lff-family-forum'), [
      'husband',
      'arrested',
    ]);
  });

  test('is built the same from the same content', () => {
    const again = indexServices([...services.values()], assessment, locales.en);
    assert.deepEqual(again, index);
  });

  test('catches every urgent phrase of the content, with help above all results', () => {
    const { classes, urgent: kinds } = locales.en.search;
    for (const [kind, { phrases }] of Object.entries(kinds)) {
      for (const phrase of phrases) {
        const words = phrase.replace(/@(\w+)/g, (_, name: string) => `${classes[name]?.[0]}`);
        const answer = search(words);
        const isOfPictures = kind === 'images' || kind === 'seen';
        const caught = isOfPictures ? ['images', 'seen'] : [kind];
        assert.ok(
          answer.kinds.some((each) => caught.includes(each)),
          `${kind}: ${words}`,
        );
        assert.ok(answer.urgent.length > 0, words);
      }
    }
  });

  test('keeps what an urgent phrase says above all, whatever is said beside it', () => {
    for (const beside of ['childline', 'my husband was arrested', 'nspcc opening hours', '']) {
      const { kinds, urgent: pinned } = search(`i want to die ${beside}`);
      assert.ok(kinds.includes('suicide'), beside);
      assert.equal(pinned.length > 0, true, beside);
    }
  });

  test('finds nothing for an empty query or one of signs', () => {
    for (const query of ['', '   ', '\u0000\u202e', '.*+?^()|[]\\', '😀😀']) {
      const { urgent: pinned, services: found } = search(query);
      assert.deepEqual([pinned, found], [[], []], JSON.stringify(query));
    }
  });

  test('answers any text with services that exist, once each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const ids = shown(text);
        assert.equal(new Set(ids).size, ids.length);
        for (const id of ids) assert.ok(services.has(id));
      }),
    );
  });

  const words = fc.array(
    fc.constantFrom(
      'husband',
      'arrested',
      'pics',
      'im',
      '13',
      'blackmail',
      'my',
      'son',
      'wales',
      'zażółć',
      'help',
    ),
    { maxLength: 12 },
  );

  test('does not depend on letter case or accents', () => {
    fc.assert(
      fc.property(words, (list) => {
        const query = list.join(' ');
        assert.deepEqual(shown(query.toUpperCase()), shown(query));
        assert.deepEqual(shown(query.normalize('NFD')), shown(query));
      }),
    );
  });

  test('reads no more than 64 characters of the longest and most hostile query', () => {
    const tail = (text: string) => `husband arrested ${' '.repeat(47)}${text}`;
    for (const text of [
      'a'.repeat(10_000),
      'suicide '.repeat(1000),
      '<script>',
      '\u202e'.repeat(5000),
    ]) {
      assert.deepEqual(shown(tail(text)), shown('husband arrested '), text.slice(0, 8));
    }
  });
});
