import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { publishedFacts } from './directory.ts';
import { shownFields } from './shown-fields.ts';

const { facts } = loadContent();
const childline = facts.get('childline');
assert.ok(childline);
const shown = publishedFacts(childline);

describe('shownFields', () => {
  test('counts a fact as shown when it is known, and not when it is unknown', () => {
    const nothing = { ...shown, phones: [], minimum_age: null, maximum_age: null, url: null };
    assert.ok(
      ['phones', 'cost', 'ages', 'url'].every((field) =>
        shownFields(shown).includes(field as never),
      ),
    );
    assert.ok(
      ['phones', 'cost', 'ages', 'url'].every(
        (field) => !shownFields(nothing).includes(field as never),
      ),
    );
  });

  test('needs no word on bank holidays of a line that never closes', () => {
    assert.ok(!shownFields(shown).includes('bank_holidays'));
    const [schedule] = shown.schedules;
    assert.ok(schedule);
    const daytime = { ...shown, schedules: [{ ...schedule, closes_at: '17:00' }] };
    assert.ok(shownFields(daytime).includes('bank_holidays'));
  });

  test('leaves a service out of which nothing at all is known', () => {
    const unknown = { ...shown, status: 'unconfirmed' as const, sources: [] };
    assert.deepEqual(shownFields(unknown), []);
  });

  test('finds a source for every shown fact of every service', () => {
    let count = 0;
    for (const service of facts.values()) {
      const sourced = new Set(service.sources.flatMap(({ fields }) => fields));
      for (const field of shownFields(publishedFacts(service))) {
        assert.ok(sourced.has(field), `${service.id}: ${field}`);
        count += 1;
      }
    }
    assert.ok(count > 500, `${count}`);
  });
});
