import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { Law } from '../schemas/law.ts';
import { lawCheckedOn, viewLaw, viewLawSources } from './law-view.ts';
import { createTranslator } from './translator.ts';

const t = createTranslator('en', loadContent().locales.en.ui);
const source = {
  ref: 'https://a.example',
  kind: 'official' as const,
  date: '2026',
  supports: 'all',
};
const entry: Law[string] = {
  nations: ['scotland'],
  topic: 'images',
  act: 'Some Act 1999',
  section: '1',
  url: 'https://a.example/1',
  max_penalty: null,
  confidence: 'high',
  assured_date: '2026-11-22',
  sources: [source],
  unconfirmed: [],
};
const law: Law = {
  everywhere: { ...entry, nations: ['scotland', 'england', 'wales', 'northern-ireland'] },
  three: { ...entry, nations: ['england', 'wales', 'northern-ireland'] },
  two: { ...entry, nations: ['wales', 'england'], max_penalty: 'life' },
  one: { ...entry, max_penalty: 1, assured_date: '2026-01-02' },
  ten: { ...entry, max_penalty: 10, topic: 'contact' },
  unsure: { ...entry, confidence: 'medium', assured_date: '2020-01-01' },
};
const words = Object.fromEntries(Object.keys(law).map((id) => [id, `It is ${id}.`]));

describe('viewLaw', () => {
  const parts = viewLaw(law, words, 'en', t);

  test('puts Scotland first, then fewer nations before more, and the whole UK last', () => {
    assert.deepEqual(
      parts.map(({ title }) => title),
      ['Scotland', 'England and Wales', 'England, Wales and Northern Ireland', 'All of the UK'],
    );
  });

  test('shows what is sure and nothing else, under what it is about', () => {
    const shown = parts.flatMap(({ topics }) => topics.flatMap(({ lines }) => lines));
    assert.deepEqual(shown.map(({ id }) => id).toSorted(), [
      'everywhere',
      'one',
      'ten',
      'three',
      'two',
    ]);
    assert.deepEqual(
      parts[0]?.topics.map(({ title }) => title),
      ['Pictures and videos', 'Contact in person'],
    );
  });

  test('says the most a court can give in words, or nothing where none was read', () => {
    const said = new Map(
      parts.flatMap(({ topics }) =>
        topics.flatMap(({ lines }) => lines.map(({ id, penalty }) => [id, penalty] as const)),
      ),
    );
    assert.equal(said.get('one'), 'At most 1 year in prison.');
    assert.equal(said.get('ten'), 'At most 10 years in prison.');
    assert.equal(said.get('two'), 'At most life in prison.');
    assert.equal(said.get('three'), null);
  });

  test('throws when a law is sure and has no words', () => {
    assert.throws(() => viewLaw(law, {}, 'en', t), /is shown without its words/);
  });
});

describe('lawCheckedOn', () => {
  test('is the oldest check of what is shown', () => {
    assert.equal(lawCheckedOn(law), '2026-01-02');
  });
});

describe('viewLawSources', () => {
  test('names each source once', () => {
    assert.equal(viewLawSources(law, t).length, 1);
  });
});
