import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Guide, namedIn, servicesOf, textOf } from './guide.ts';

const guide: Pick<Guide, 'heading' | 'lead' | 'services' | 'blocks'> = {
  heading: 'You can begin',
  lead: 'There is help.',
  services: ['samaritans', 'childline'],
  blocks: [
    { kind: 'heading', pieces: [{ kind: 'text', text: 'Tonight' }] },
    { kind: 'card', to: 'shout' },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        [
          { kind: 'text', text: 'Call ' },
          { kind: 'number', to: 'samaritans' },
          { kind: 'text', text: ' or read ' },
          { kind: 'guide', text: 'more', to: 'other' },
        ],
        [{ kind: 'service', text: 'NHS 24', to: 'nhs-24-111' }],
      ],
    },
  ],
};

describe('textOf', () => {
  test('gives heading, lead and each line as it is read, with "it" for a number', () => {
    assert.deepEqual(textOf(guide), [
      'You can begin',
      'There is help.',
      'Tonight',
      'Call it or read more',
      'NHS 24',
    ]);
  });
});

describe('namedIn', () => {
  test('gives what is named in one way', () => {
    assert.deepEqual(namedIn(guide, 'guide'), ['other']);
    assert.deepEqual(namedIn(guide, 'number'), ['samaritans']);
    assert.deepEqual(namedIn(guide, 'page'), []);
  });
});

describe('servicesOf', () => {
  test('gives the next step first, then cards, numbers and links, each once', () => {
    assert.deepEqual(servicesOf(guide), ['samaritans', 'childline', 'shout', 'nhs-24-111']);
  });
});
