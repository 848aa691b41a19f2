import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Opening } from './opening.ts';
import { type OpeningWords, sayOpening } from './opening-words.ts';

const words: OpeningWords = {
  always: 'always',
  open: 'open until {{time}}',
  closed: 'closed.',
  unknown: 'unknown',
  opensToday: 'today {{time}}',
  opensTomorrow: 'tomorrow {{time}}',
  opensOn: '{{day}} {{time}}',
  midnight: 'midnight',
  midday: 'midday',
};
const now = new Date('2026-07-06T08:00:00Z');
const say = (opening: Opening) => sayOpening(opening, now, words, 'en-GB');
const opens = (at: string) => say({ is: 'closed', opensAt: new Date(at) });

describe('sayOpening', () => {
  test('says times as the clock in London shows them', () => {
    assert.equal(say({ is: 'open', until: new Date('2026-07-06T15:30:00Z') }), 'open until 4.30pm');
  });

  test('says midnight and midday by name', () => {
    assert.equal(
      say({ is: 'open', until: new Date('2026-07-06T23:00:00Z') }),
      'open until midnight',
    );
    assert.equal(opens('2026-07-06T11:00:00Z'), 'closed. today midday');
  });

  test('says today, tomorrow or the day', () => {
    assert.equal(opens('2026-07-06T09:00:00Z'), 'closed. today 10am');
    assert.equal(opens('2026-07-07T09:00:00Z'), 'closed. tomorrow 10am');
    assert.equal(opens('2026-07-09T09:00:00Z'), 'closed. Thursday 10am');
  });

  test('says no more than is known', () => {
    assert.equal(say({ is: 'closed', opensAt: null }), 'closed.');
    assert.equal(say({ is: 'unknown' }), 'unknown');
    assert.equal(say({ is: 'always' }), 'always');
  });
});
