import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { type PublishedFacts, publishedFacts } from './directory.ts';
import { canBeClosed, isUsableDayAndNight, whenClosedProblems } from './when-closed.ts';

const services = new Map<string, PublishedFacts>(
  [...loadContent().facts].map(([id, facts]) => [id, publishedFacts(facts)]),
);
function known(id: string): PublishedFacts {
  const service = services.get(id);
  assert.ok(service, id);
  return service;
}
const problems = (id: string, change: Partial<PublishedFacts>) =>
  whenClosedProblems({ ...known(id), ...change }, services);

describe('whenClosedProblems', () => {
  test('finds nothing wrong with what is published', () => {
    const closing = [...services.values()].filter(canBeClosed);
    assert.ok(closing.length >= 12);
    for (const service of closing) {
      assert.deepEqual(whenClosedProblems(service, services), [], service.id);
      assert.ok(service.status !== 'active' || service.when_closed.length > 0, service.id);
    }
  });

  test('wants somebody in each place where the service works', () => {
    assert.deepEqual(problems('nspcc-helpline', { when_closed: ['police-scotland-101'] }), [
      'when_closed names nobody in "england" who is there day and night: add one',
      'when_closed names nobody in "wales" who is there day and night: add one',
      'when_closed names nobody in "northern-ireland" who is there day and night: add one',
    ]);
  });

  test('refuses one that closes too', () => {
    assert.deepEqual(problems('napac', { when_closed: ['samaritans', 'nspcc-helpline'] }), [
      'when_closed names "nspcc-helpline", which is not there day and night: name another',
    ]);
  });

  test('sends a child to none that is only for adults', () => {
    const forChildren = {
      audiences: ['child-or-young-person'],
      when_closed: ['stop-it-now-self-help', 'samaritans'],
    };
    assert.match(
      `${problems('napac', forChildren)}`,
      /stop-it-now-self-help", which is not for under 18s/,
    );
  });

  test('wants nothing of a line that never closes', () => {
    assert.equal(canBeClosed(known('childline')), false);
    assert.deepEqual(problems('childline', { when_closed: ['samaritans'] }), [
      'when_closed is for services that close: empty it',
    ]);
  });
});

describe('isUsableDayAndNight', () => {
  test('is true of somebody who answers at any hour and of a website, not of a form alone', () => {
    assert.deepEqual(
      ['samaritans', 'stop-it-now-self-help', 'ceop-safety-centre', 'shore'].map((id) =>
        isUsableDayAndNight(known(id)),
      ),
      [true, true, false, false],
    );
  });
});
