import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inLocale } from '../site.ts';
import { guideIn, viewGuideList, viewGuidesOf } from './guide-list.ts';

const speech = inLocale('en');
const { guides } = speech.words;

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
