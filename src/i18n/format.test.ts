import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { Schedule } from '../schemas/service.ts';
import { formatDate, formatDays, formatList, formatTime, formatWindow } from './format.ts';
import { createTranslator } from './translator.ts';

const t = createTranslator('en', loadContent().locales.en.ui);
const window = (opens_at: string, closes_at: string): Schedule => ({
  channels: ['call'],
  byday: ['MO'],
  opens_at,
  closes_at,
  status: 'supported',
});

describe('formatTime', () => {
  const cases = [
    ['09:00', '9am'],
    ['09:30', '9.30am'],
    ['12:00', 'midday'],
    ['17:00', '5pm'],
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
  ] as const;
  for (const [clock, words] of cases) {
    test(`writes ${clock} as ${words}`, () => assert.equal(formatTime('en', clock, t), words));
  }
});

describe('formatDays', () => {
  const cases: [Schedule['byday'], string][] = [
    [['MO', 'TU', 'WE', 'TH'], 'Monday to Thursday'],
    [['SA', 'SU'], 'Saturday and Sunday'],
    [['MO', 'TH', 'FR'], 'Monday, Thursday and Friday'],
    [['FR'], 'Friday'],
    [['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 'Every day'],
  ];
  for (const [days, words] of cases) {
    test(`writes ${days.join(' ')} as ${words}`, () =>
      assert.equal(formatDays('en', days, t), words));
  }
});

describe('formatWindow', () => {
  const cases = [
    ['09:00', '21:00', '9am to 9pm'],
    ['18:00', '02:00', '6pm to 2am the next day'],
    ['17:00', '24:00', '5pm to midnight'],
    ['00:00', '24:00', 'all day and night'],
  ] as const;
  for (const [from, to, words] of cases) {
    test(`writes ${from} to ${to} as ${words}`, () =>
      assert.equal(formatWindow('en', window(from, to), t), words));
  }
});

describe('formatDate', () => {
  test('writes a date in words and in no time zone', () => {
    assert.equal(formatDate('en', '2026-11-21'), '21 November 2026');
  });
});

describe('formatting in other languages', () => {
  const { locales } = loadContent();

  test('writes hours from 0 to 24 outside English', () => {
    assert.equal(formatTime('uk', '21:05', createTranslator('uk', locales.uk.ui)), '21:05');
    assert.equal(formatTime('pl', '09:00', createTranslator('pl', locales.pl.ui)), '9:00');
  });

  test('writes a date that can end a sentence, and what is known of a date', () => {
    assert.equal(formatDate('uk', '2026-11-21'), '21 листопада 2026 року');
    assert.equal(formatDate('pl', '2026-09'), 'wrzesień 2026');
    assert.equal(formatDate('cy', '2021'), '2021');
  });

  test('joins with the Welsh word for "and" that the next sound asks for', () => {
    assert.equal(formatList('cy', ['Alban', 'Lloegr']), 'Alban a Lloegr');
    assert.equal(formatList('cy', ['Cymru', 'Iwerddon']), 'Cymru ac Iwerddon');
    assert.equal(formatList('pl', ['a', 'b'], 'disjunction'), 'a lub b');
  });
});
