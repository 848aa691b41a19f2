import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { trustedDays, viewOpenNow } from './open-now-view.ts';
import { createTranslator } from './translator.ts';

const { bankHolidays, locales } = loadContent();
const t = createTranslator('en', locales.en.ui);
const trusted = { from: '2026-11-21', to: '2027-02-19' };
function openNow(id: string) {
  const service = locales.en.services.get(id);
  assert.ok(service, id);
  return viewOpenNow(service, 'call', bankHolidays, trusted, t);
}

describe('trustedDays', () => {
  test('runs for 90 days from the newest check', () => {
    assert.deepEqual(trustedDays(['2026-11-21', '2026-01-03']), trusted);
  });
});

describe('viewOpenNow', () => {
  test('carries the week and the holidays of the days it may speak for, and no others', () => {
    const scotland = openNow('rape-crisis-scotland');
    assert.deepEqual(scotland?.week.doubtful, [
      '2026-11-30',
      '2026-12-25',
      '2026-12-28',
      '2027-01-01',
      '2027-01-04',
    ]);
    assert.deepEqual(scotland?.week.windows[0], [17 * 60, 24 * 60]);
  });

  test('doubts nothing where a line opens on holidays too', () => {
    assert.deepEqual(openNow('samaritans')?.week.doubtful, []);
  });

  test('says nothing of a line whose hours are not confirmed', () => {
    assert.equal(openNow('stop-it-now-helpline'), null);
  });
});
