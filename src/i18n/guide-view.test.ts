import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Guide } from '../domain/guide.ts';
import { content, inLocale } from '../site.ts';
import { guideIn } from './guide-list.ts';
import { viewGuide } from './guide-view.ts';

const speech = inLocale('en');
const { guides } = speech.words;
const plain: Guide = {
  ...guideIn(guides, 'where-to-begin'),
  about: [],
  services: ['police-scotland-101'],
  blocks: [],
};
const view = (change: Partial<Guide>) =>
  viewGuide({ ...plain, ...change }, content.assessment, speech);

describe('viewGuide', () => {
  test('puts crisis help for adults first on pages about own behaviour, arrest and family', () => {
    const [first] = view({ about: ['arrest'] }).crisis.places;
    assert.equal(first?.service.id, 'samaritans');
    assert.deepEqual(view({}).crisis.places, []);
  });

  test('gives young people crisis help of their own', () => {
    const ids = view({ about: ['own-behaviour'], visitor: 'teenager' }).crisis.places.map(
      ({ service }) => service.id,
    );
    assert.deepEqual(ids, content.assessment.crisis['young']);
  });

  test('shows before a nation is known only crisis help that works in all of them', () => {
    const ids = view({ about: ['family'] }).crisis.places.map(({ service }) => service.id);
    assert.ok(!ids.includes('nhs-24-111'));
  });

  test('names who takes the place of a service elsewhere in the UK', () => {
    assert.deepEqual(
      view({}).elsewhere.map(({ id }) => id),
      ['police-101-england-wales', 'police-101-northern-ireland'],
    );
  });

  test('prints a number from the facts, as a link to call it that nobody translates', () => {
    const [block] = view({
      blocks: [{ kind: 'paragraph', pieces: [{ kind: 'number', to: 'samaritans' }] }],
    }).blocks;
    assert.ok(block?.kind === 'paragraph');
    assert.deepEqual(block.pieces, [
      { text: '116 123', href: 'tel:116123', isStrong: false, isFixed: true },
    ]);
  });

  test('leaves the name of a service untranslated, and translates other words that lead to it', () => {
    const link = (text: string) => ({ kind: 'service' as const, text, to: 'samaritans' });
    const [block] = view({
      blocks: [{ kind: 'paragraph', pieces: [link('Samaritans'), link('someone')] }],
    }).blocks;
    assert.ok(block?.kind === 'paragraph');
    assert.deepEqual(
      block.pieces.map(({ isFixed, href }) => [isFixed, href]),
      [
        [true, '/directory/samaritans/'],
        [false, '/directory/samaritans/'],
      ],
    );
  });

  test('names what it takes from this site once, and prints other sources as they are', () => {
    const sources: Guide['sources'] = [
      { services: ['samaritans', 'childline'], supports: 'all' },
      { law: ['sct-images-possess'], supports: 'all' },
      { law: ['ni-images'], supports: 'more' },
      { ref: 'https://a.example', kind: 'official', date: '2026', supports: 'all' },
    ];
    assert.deepEqual(
      view({ sources }).sources.map(({ ref, date }) => [ref, date]),
      [
        ['Samaritans and Childline', null],
        ['The law in plain words', null],
        ['https://a.example', '2026'],
      ],
    );
  });
});
