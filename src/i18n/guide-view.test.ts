import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Guide } from '../domain/guide.ts';
import { content, inLocale } from '../site.ts';
import { guideIn, viewGuide, viewGuideList, viewGuidesOf } from './guide-view.ts';

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
});

describe('viewGuideList', () => {
  test('groups guides by who they are for, children and teenagers apart, in the order given', () => {
    const order = ['kids-sorry', 'where-to-begin', 'teens-sorry', 'first-talk'];
    const groups = viewGuideList(order, guides, 'en', speech.t);
    assert.deepEqual(
      groups.map(({ id, guides: members }) => [id, members.length]),
      [
        ['under-13', 1],
        ['own-behaviour', 2],
        ['teenager', 1],
      ],
    );
  });

  test('throws for a guide that does not exist', () => {
    assert.throws(
      () => viewGuideList(['nowhere'], guides, 'en', speech.t),
      /"nowhere" does not exist/,
    );
  });
});

describe('viewGuidesOf', () => {
  const order = [...guides.keys()];

  test('gives few guides, those first that send to the service first', () => {
    const found = viewGuidesOf('report-remove', order, guides, 'en').map(({ href }) => href);
    assert.ok(found.length > 1 && found.length <= 4);
    const main = order.filter((id) => guideIn(guides, id).services[0] === 'report-remove');
    assert.deepEqual(
      found.slice(0, main.length),
      main.map((id) => `/guides/${id}/`),
    );
  });

  test('gives none for a service that no guide sends to', () => {
    assert.deepEqual(viewGuidesOf('inhope', order, guides, 'en'), []);
  });
});
