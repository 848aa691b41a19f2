import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { Schedule } from '../schemas/service.ts';
import { formatDate, formatDays, formatTime, formatWindow } from './format.ts';
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
