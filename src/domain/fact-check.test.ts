import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { ServiceFacts } from '../schemas/service.ts';
import { addressRisks, oldPageRisks, type Risk, risksOf, securityRisks } from './fact-check.ts';

const { facts, bankHolidays } = loadContent();
const today = '2026-11-21';

/** A real service with changes, and what is to be confirmed of it. */
function risks(changes: Partial<ServiceFacts>, day = today): Risk[] {
  const childline = facts.get('childline');
  assert.ok(childline);
  const quiet = {
    ...childline,
    phones: childline.phones.map((phone) => ({ ...phone, confirmed_date: today })),
    schedules_as_of: today,
    conflicts: [],
  };
  return risksOf([{ ...quiet, ...changes }], bankHolidays, day, () => 1);
}

const kinds = (found: Risk[]) => found.map(({ kind }) => kind);

describe('risksOf', () => {
  test('has nothing to say of a service that a person has confirmed', () => {
    assert.deepEqual(risks({}), []);
  });

  test('wants a shown number to be rung, and asks nothing of one that is not shown', () => {
    const phones = facts.get('childline')?.phones ?? [];
    assert.deepEqual(risks({ phones }), [
      {
        kind: 'number',
        service: 'childline',
        what: 'nobody has rung 0800 1111',
        page: 'https://www.childline.org.uk',
      },
    ]);
    assert.deepEqual(risks({ phones, publish: { contact: false, hours: true } }), []);
  });

  test('wants hours to be read again after 90 days, and when their date is not known', () => {
    assert.deepEqual(kinds(risks({ schedules_as_of: '2026-08-23' })), []);
    assert.deepEqual(kinds(risks({ schedules_as_of: '2026-08-22' })), ['hours']);
    assert.deepEqual(kinds(risks({ schedules_as_of: null })), ['hours']);
    assert.deepEqual(kinds(risks({ schedules_as_of: 'autumn 2025' })), ['hours']);
    assert.deepEqual(kinds(risks({ schedules_as_of: null, schedules: [] })), []);
  });

  test('names a conflict with both sides', () => {
    const [risk] = risks({
      conflicts: [{ field: 'hours', older: '9 to 5', chosen: '10 to 4', why: 'newer' }],
    });
    assert.equal(risk?.what, 'hours: 10 to 4 is shown, a source says 9 to 5');
  });

  test('sees the end of the bank holidays six months ahead', () => {
    assert.deepEqual(kinds(risks({ schedules_as_of: '2028-07-01' }, '2028-07-01')), [
      'bank-holidays',
      'bank-holidays',
      'bank-holidays',
      'check',
    ]);
  });

  test('puts the riskiest kind first, and inside a kind the service that is offered most', () => {
    const found = risksOf(facts.values(), bankHolidays, today, (id) =>
      id === 'nspcc-helpline' ? 2 : 1,
    );
    assert.deepEqual([found[0]?.kind, found[0]?.service], ['number', 'nspcc-helpline']);
    const order = found.map(({ kind }) => ['number', 'hours', 'conflict'].indexOf(kind));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });
});

describe('securityRisks', () => {
  test('wants a day that has not passed', () => {
    assert.deepEqual(kinds(securityRisks('2026-11-21', today)), ['address']);
    assert.deepEqual(securityRisks('2026-11-22', today), []);
  });
});

describe('addressRisks', () => {
  const set = { report_email: 'corrections@waymark.scot', url: 'https://waymark.scot' };

  test('wants an address that somebody reads', () => {
    const risky = addressRisks({ ...set, report_email: 'corrections@waymark.example' });
    assert.deepEqual(kinds(risky), ['address']);
    assert.deepEqual(addressRisks(set), []);
  });

  test('wants an address to print that leads somewhere', () => {
    const risky = addressRisks({ ...set, url: 'https://waymark.example' });
    assert.match(
      `${risky[0]?.what}`,
      /send people to https:\/\/waymark\.example, where nothing is/,
    );
  });
});

describe('oldPageRisks', () => {
  test('wants a law or a guide looked at again after a year', () => {
    const page = { what: 'the guide "a"', file: 'a.md', assured_date: '2026-11-22' };
    assert.deepEqual(oldPageRisks([page], '2027-11-22'), []);
    const [risk] = oldPageRisks([page], '2027-11-23');
    assert.equal(risk?.what, 'the guide "a" was last looked at on 2026-11-22');
    assert.equal(risk?.page, 'a.md');
  });
});
