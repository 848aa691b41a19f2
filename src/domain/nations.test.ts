import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';
import { graph } from './assessment.fixtures.ts';
import type { Service } from './directory.ts';
import { nations, offerIn, placesOf, variesByNation, worksAbroad, worksIn } from './nations.ts';

const works = (...service_areas: Service['service_areas']) => ({ service_areas });
const services = new Map([
  ['everywhere', works('scotland', 'england', 'wales', 'northern-ireland')],
  ['scottish', works('scotland')],
  ['english', works('england', 'wales')],
  ['american', works('usa')],
  ['worldwide', works('worldwide')],
]);
const withOutcome = (listen: Partial<Assessment['outcomes'][string]>): Assessment => ({
  ...graph,
  crisis: { adult: ['everywhere', 'scottish'] },
  equivalents: { scottish: { england: 'english', wales: 'english' } },
  outcomes: { listen: { services: ['everywhere'], nations: {}, pictures: false, ...listen } },
});
const offered = (assessment: Assessment) =>
  nations.map((nation) => offerIn(nation, 'listen', assessment, services).services);

describe('offerIn', () => {
  test('gives the place of a service that does not work there to its equivalent', () => {
    const [scotland, england] = offered(withOutcome({ services: ['scottish', 'everywhere'] }));
    assert.deepEqual(scotland, ['scottish', 'everywhere']);
    assert.deepEqual(england, ['english', 'everywhere']);
  });

  test('leaves out what has no equivalent there', () => {
    const lists = offered(withOutcome({ services: ['scottish', 'everywhere'] }));
    assert.deepEqual(lists[3], ['everywhere']);
  });

  test('takes the list an outcome has for a nation of its own', () => {
    const lists = offered(withOutcome({ nations: { wales: ['english'] } }));
    assert.deepEqual(lists, [['everywhere'], ['everywhere'], ['english'], ['everywhere']]);
  });

  test('offers nobody twice, and leaves a service for another country where it is', () => {
    const lists = offered(withOutcome({ services: ['english', 'scottish', 'american'] }));
    assert.deepEqual(lists[1], ['english', 'american']);
  });

  test('keeps the crisis help whole, also when one of them is a service of the outcome', () => {
    const assessment = withOutcome({ crisis: 'adult', services: ['everywhere'] });
    assert.deepEqual(offerIn('wales', 'listen', assessment, services).crisis, [
      'everywhere',
      'english',
    ]);
  });

  test('names an outcome or a service that is not there', () => {
    assert.throws(() => offerIn('wales', 'gone', graph, services), /outcome "gone" does not exist/);
    assert.throws(
      () => offerIn('wales', 'listen', withOutcome({ services: ['gone'] }), services),
      /service "gone" does not exist/,
    );
  });
});

describe('variesByNation', () => {
  test('is true when any nation is offered somebody else', () => {
    const varies = (listen: Parameters<typeof withOutcome>[0]) =>
      variesByNation('listen', withOutcome(listen), services);
    assert.equal(varies({ services: ['everywhere'] }), false);
    assert.equal(varies({ services: ['everywhere', 'scottish'] }), true);
    assert.equal(varies({ services: ['everywhere'], crisis: 'adult' }), true);
  });
});

describe('placesOf', () => {
  test('read for one nation it is the list of that nation, whatever the lists are', () => {
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(list, list, list, list), (lists) => {
        const places = placesOf((nation) => lists[nations.indexOf(nation)] ?? []);
        for (const [index, nation] of nations.entries()) {
          const read = places.filter((place) => place.nations.includes(nation));
          assert.deepEqual(
            read.map(({ service }) => service),
            lists[index],
          );
        }
      }),
    );
  });

  test('names a service once where several nations share its place', () => {
    assert.deepEqual(
      placesOf(() => ['a']),
      [{ position: 0, service: 'a', nations }],
    );
  });
});

describe('worksIn and worksAbroad', () => {
  test('a worldwide service works in every nation and abroad, a British one at home only', () => {
    assert.equal(worksIn(services, 'worldwide', 'wales'), true);
    assert.equal(worksAbroad(services, 'worldwide'), true);
    assert.equal(worksIn(services, 'scottish', 'wales'), false);
    assert.equal(worksAbroad(services, 'scottish'), false);
  });
});
