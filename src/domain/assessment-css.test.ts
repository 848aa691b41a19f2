import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';
import { graph, randomGraph } from './assessment.fixtures.ts';
import { type Answer, walk } from './assessment.ts';
import { assessmentCss } from './assessment-css.ts';
import { elementIds } from './assessment-elements.ts';

/** What shows beside an outcome whose services differ by nation. */
const nation = ['[data-nation]'];

/** A rule of the flow with all selectors it stands inside, outermost first. */
interface Reveal {
  selectors: string[];
  element: string;
}

/** The rules that show an element, as a browser reads rules inside rules. */
function revealsIn(css: string): Reveal[] {
  const reveals: Reveal[] = [];
  const open: string[] = [];
  for (const [, selector, declared] of css.matchAll(/([^{}]*)\{|([^{}]*)\}/g)) {
    if (selector !== undefined) open.push(selector);
    else {
      const [inner = '', ...outer] = open.toReversed();
      const element = /#([\w-]+)/.exec(inner)?.[1] ?? '';
      if (declared === 'display:contents' || declared === 'display:block')
        reveals.push({ selectors: outer.toReversed(), element });
      open.pop();
    }
  }
  return reveals;
}

/** Whether one of the alternatives of a selector holds for a set of chosen options. */
function holds(selector: string, chosen: ReadonlySet<string>): boolean {
  return selector.split(/,(?=&)/).some((alternative) => {
    const [, wanted = '', barred = ''] =
      /^&:has\(([^)]*)\)(?::not\(:has\(([^)]*)\)\))?$/.exec(alternative) ?? [];
    const isAnyChosen = (list: string) =>
      [...list.matchAll(/#([\w-]+):checked/g)].some(([, id = '']) => chosen.has(id));
    return isAnyChosen(wanted) && !isAnyChosen(barred);
  });
}

/** The elements shown for a set of chosen options. */
function shownBy(css: string, chosen: ReadonlySet<string>): Set<string> {
  const shown = revealsIn(css).filter(({ selectors }) =>
    selectors.filter((selector) => selector.startsWith('&')).every((each) => holds(each, chosen)),
  );
  return new Set(shown.map(({ element }) => element));
}

const chosenBy = (assessment: Assessment, answers: readonly Answer[]) =>
  new Set(
    answers.flatMap(([question, options]) =>
      options.map((option) => elementIds(assessment).option(question, option)),
    ),
  );

describe('assessmentCss', () => {
  test('shows exactly the questions on the way and the outcome at its end, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        const css = assessmentCss(assessment, () => nation);
        const { node } = elementIds(assessment);
        for (const { answers, outcome } of walk(assessment)) {
          const expected = [...answers.slice(1).map(([question]) => node(question)), node(outcome)];
          assert.deepEqual(shownBy(css, chosenBy(assessment, answers)), new Set(expected));
        }
      }),
    );
  });

  test('shows the next question and no outcome while the way is unfinished', () => {
    const { node } = elementIds(graph);
    const shown = shownBy(
      assessmentCss(graph, () => nation),
      chosenBy(graph, [['who', ['child']]]),
    );
    assert.deepEqual(shown, new Set([node('what')]));
  });

  test('shows nothing more for an answer that is left over from another way', () => {
    const { node } = elementIds(graph);
    const leftOver: Answer[] = [
      ['who', ['danger']],
      ['what', ['talk']],
    ];
    assert.deepEqual(
      shownBy(
        assessmentCss(graph, () => nation),
        chosenBy(graph, leftOver),
      ),
      new Set([node('now')]),
    );
  });

  test('lets the more urgent of several answers decide alone', () => {
    const { node } = elementIds(graph);
    const several: Answer[] = [
      ['who', ['child']],
      ['what', ['signs']],
      ['signs', ['fear', 'doubt']],
    ];
    assert.deepEqual(
      shownBy(
        assessmentCss(graph, () => nation),
        chosenBy(graph, several),
      ),
      new Set([node('what'), node('signs'), node('now')]),
    );
  });

  test('reveals nothing in a flow that script runs', () => {
    const reveals = revealsIn(assessmentCss(graph, () => nation));
    assert.ok(reveals.length >= 5);
    for (const { selectors } of reveals) assert.equal(selectors[2], '[data-still]');
  });

  test('hides what is not for the chosen nation, one rule a nation', () => {
    const rules = assessmentCss(graph, () => nation).match(
      /:has\(#n\d:checked\) \[data-in\]:not\(\.n\d\)\{display:none\}/g,
    );
    assert.equal(rules?.length, 4);
  });

  test('asks for a nation with the outcomes that vary, and with no other', () => {
    const css = assessmentCss(graph, (outcome) => (outcome === 'listen' ? nation : []));
    assert.ok(css.includes(':is(#o2,[data-nation])'));
    assert.ok(!css.includes(':is(#o1'));
    assert.ok(!assessmentCss(graph, () => []).includes('[data-nation]'));
  });

  test('stands behind a test for :has and nesting, so that other browsers show everything, and before the print', () => {
    assert.match(
      assessmentCss(graph, () => nation),
      /^@layer flow\{@supports selector\(:has\(\*\)\)\{.*@supports selector\(:has\(\*\)\) and selector\(&\)\{/,
    );
  });
});
