import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { serviceIn } from '../domain/directory.ts';
import { changeFeed } from './change-feed.ts';
import { changesOf, lastChange } from './changes.ts';

const { services } = loadContent().locales.en;
const childline = { ...serviceIn(services, 'childline'), assured_date: '2026-11-20', changes: [] };
const [phone] = childline.phones;
assert.ok(phone);

describe('changesOf', () => {
  test('says of a service without changes when it was last checked', () => {
    assert.deepEqual(
      changesOf(childline).map(({ date, fields }) => [date, fields]),
      [['2026-11-20', []]],
    );
  });

  test('puts the newest first: a change, a call, a check', () => {
    const service = {
      ...childline,
      phones: [{ ...phone, confirmed_date: '2026-11-18' }],
      changes: [
        { date: '2026-11-01', fields: ['schedules' as const], what: 'Open at night now.' },
        { date: '2026-11-19', fields: ['phones' as const], what: 'A new number.' },
      ],
    };
    assert.deepEqual(
      changesOf(service).map(({ date }) => date),
      ['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-01'],
    );
    assert.match(changesOf(service)[2]?.text ?? '', /^0800 1111 was rung/);
    assert.equal(lastChange(service), '2026-11-20');
  });
});

describe('changeFeed', () => {
  test('names what changed before what was only checked on the same day', () => {
    const changed = {
      ...childline,
      id: 'zz',
      changes: [{ date: '2026-11-20', fields: ['phones' as const], what: 'A new number.' }],
    };
    const feed = changeFeed(new Map([childline, changed].map((service) => [service.id, service])), {
      title: 'Changes',
      description: 'All of them',
      site: 'https://example.org',
    });
    assert.deepEqual(
      feed.items.map(({ content_text, _waymark }) => [_waymark.service, content_text]),
      [
        ['zz', 'A new number.'],
        ['childline', 'All facts were checked against their sources.'],
        ['zz', 'All facts were checked against their sources.'],
      ],
    );
  });
});
