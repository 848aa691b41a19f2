import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadContent } from '../content.ts';
import { emptyChoices, filterCss } from './filter-css.ts';
import { choicesOf, type Filter, filterElement, filtersFor, fitsOf } from './filters.ts';

const { locales, taxonomy } = loadContent();
const { services } = locales.en;
const filters = filtersFor(taxonomy.audiences);
function fits(id: string): string[] {
  const service = services.get(id);
  assert.ok(service, id);
  return fitsOf(service, filters);
}

describe('fitsOf', () => {
  test('shows no adults-only service to a child or young person', () => {
    for (const service of services.values()) {
      const isShown = fits(service.id).includes('who-child-or-young-person');
      assert.ok(!isShown || (service.minimum_age ?? 0) <= 17, service.id);
    }
    assert.ok(fits('childline').includes('who-child-or-young-person'));
    assert.ok(!fits('stop-it-now-helpline').includes('who-child-or-young-person'));
  });

  test('keeps services for anyone under every audience', () => {
    const audiences = taxonomy.audiences.filter((audience) => audience !== 'anyone');
    const wanted = audiences.map((audience) => filterElement('who', audience));
    assert.deepEqual(
      wanted.filter((element) => !fits('samaritans').includes(element)),
      [],
    );
  });

  test('says that no name is needed only where that is known', () => {
    assert.deepEqual(
      ['stop-it-now-helpline', 'ceop-safety-centre', 'napac'].map((id) =>
        fits(id).includes('more-no-name'),
      ),
      [true, false, false],
    );
  });

  test('knows where a service works, and what is for people abroad', () => {
    const places = (id: string) => fits(id).filter((element) => element.startsWith('place-'));
    assert.deepEqual(places('breathing-space'), ['place-scotland']);
    assert.equal(places('samaritans').length, 4);
    assert.deepEqual(places('stop-it-now-us'), ['place-abroad']);
    assert.equal(places('find-a-helpline').length, 5);
  });

  test('counts day and night only where somebody answers', () => {
    assert.deepEqual(
      ['childline', 'ceop-safety-centre', 'nspcc-helpline'].map((id) =>
        fits(id).includes('more-day-and-night'),
      ),
      [true, false, false],
    );
  });
});

const isEmptied = (choice: readonly string[], fitting: readonly (readonly string[])[]) =>
  !fitting.some((fit) => choice.every((element) => fit.includes(element)));

describe('choicesOf', () => {
  test('takes at most one value of a filter of one, and any of the others', () => {
    const two: Filter[] = [
      { id: 'who', choice: 'one', values: ['a', 'b'] },
      { id: 'more', choice: 'any', values: ['a', 'b'] },
    ];
    const choices = choicesOf(two).map((choice) => choice.join(' '));
    assert.equal(new Set(choices).size, 3 * 2 * 2);
    assert.ok(
      choices.includes('who-a more-a more-b') &&
        !choices.some((choice) => /who-a.*who-b/.test(choice)),
    );
  });
});

describe('emptyChoices', () => {
  const some: Filter[] = [
    { id: 'who', choice: 'one', values: ['a', 'b', 'c'] },
    { id: 'channel', choice: 'one', values: ['a', 'b'] },
    { id: 'more', choice: 'any', values: ['a', 'b'] },
  ];
  const elements = some.flatMap(({ id, values }) =>
    values.map((value) => filterElement(id, value)),
  );
  const group = fc.array(fc.subarray(elements), { minLength: 1, maxLength: 6 });

  test('hides a group exactly under the choices that none of its services fits', () => {
    fc.assert(
      fc.property(group, (fitting) => {
        const rules = emptyChoices(some, fitting);
        for (const choice of choicesOf(some)) {
          const isHidden = rules.some((rule) => rule.every((element) => choice.includes(element)));
          assert.equal(isHidden, isEmptied(choice, fitting));
        }
      }),
    );
  });

  test('needs no rule that a shorter one makes needless', () => {
    fc.assert(
      fc.property(group, (fitting) => {
        const rules = emptyChoices(some, fitting);
        for (const rule of rules) {
          const shorter = rules.filter(
            (other) => other !== rule && other.every((element) => rule.includes(element)),
          );
          assert.deepEqual(shorter, []);
        }
      }),
    );
  });
});

describe('filterCss', () => {
  test('stands in the layer of the flow and asks the browser for :has first', () => {
    const css = filterCss(filters, [{ element: 'g1', fits: [fits('childline')] }]);
    assert.match(css, /^@layer flow\{@supports selector\(:has\(\*\)\)\{/);
    assert.match(
      css,
      /:is\([^ ]*:has\(#who-professional:checked\)[^ ]*\) :is\(#g1,\[data-to=g1\]\)/,
    );
  });
});
