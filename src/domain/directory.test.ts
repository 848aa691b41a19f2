import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { channelsOf, groupByTopic, hasPersonDayAndNight, publishedFacts } from './directory.ts';

const { facts, locales, taxonomy } = loadContent();
const { services } = locales.en;

function factsOf(id: string) {
  const found = facts.get(id);
  assert.ok(found, id);
  return found;
}

describe('publishedFacts', () => {
  test('leaves out all contact details that are not to be published', () => {
    const shown = publishedFacts(factsOf('stop-it-now-scotland'));
    assert.ok(factsOf('stop-it-now-scotland').phones.length > 0);
    assert.deepEqual([shown.phones, shown.url, shown.additional_urls], [[], null, {}]);
  });

  test('leaves out hours that are not to be published', () => {
    assert.ok(factsOf('stop-it-now-helpline').schedules.length > 0);
    assert.deepEqual(publishedFacts(factsOf('stop-it-now-helpline')).schedules, []);
  });

  test('leaves out a single number or window that is unverified', () => {
    const numbers = publishedFacts(factsOf('rape-crisis-scotland')).phones.map(
      ({ number }) => number,
    );
    assert.deepEqual(numbers, ['08088 01 03 02']);
    const channels = publishedFacts(factsOf('breathing-space')).schedules.flatMap(
      (entry) => entry.channels,
    );
    assert.deepEqual(new Set(channels), new Set(['call']));
  });

  test('never shows what editors note as unconfirmed or in conflict', () => {
    for (const service of services.values()) {
      assert.ok(!('unconfirmed' in service) && !('conflicts' in service), service.id);
    }
  });
});

describe('channelsOf', () => {
  test('puts calling first', () => {
    const childline = services.get('childline');
    assert.ok(childline);
    assert.deepEqual(channelsOf(childline), ['call', 'chat', 'website']);
  });
});

describe('hasPersonDayAndNight', () => {
  const isOpen = (id: string) => {
    const service = services.get(id);
    assert.ok(service, id);
    return hasPersonDayAndNight(service);
  };

  test('is true for lines and texts that are always answered', () => {
    assert.deepEqual(['samaritans', 'childline', 'shout'].map(isOpen), [true, true, true]);
  });

  test('is false for a form, a website and a line with opening hours', () => {
    assert.deepEqual(
      ['ceop-safety-centre', 'stop-it-now-self-help', 'nspcc-helpline'].map(isOpen),
      [false, false, false],
    );
  });
});

describe('groupByTopic', () => {
  const groups = groupByTopic([...services.values()], taxonomy.topics);

  test('shows every service exactly once', () => {
    const shown = groups.flatMap((group) => group.services.map(({ id }) => id));
    assert.equal(shown.length, services.size);
    assert.equal(new Set(shown).size, services.size);
  });

  test('begins with danger now', () => assert.equal(groups[0]?.topic, 'danger-now'));

  test('puts services that cannot be reached last', () => {
    for (const { topic, services: group } of groups) {
      const states = group.map(({ status }) => status);
      assert.deepEqual(states, states.toSorted(), topic);
    }
  });
});
