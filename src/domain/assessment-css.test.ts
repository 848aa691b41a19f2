import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../schemas/assessment.ts';
import { graph, randomGraph } from './assessment.fixtures.ts';
import { type Answer, walk } from './assessment.ts';
import { assessmentCss } from './assessment-css.ts';
import { elementIds } from './assessment-elements.ts';

/** Reads the generated rules as a browser would: the elements shown for a set of chosen radios. */
function shownBy(css: string, chosen: ReadonlySet<string>): Set<string> {
  const shown = new Set<string>();
  for (const [, selectors = ''] of css.matchAll(/([^{}]+)\{display:(?:contents|block)\}/g)) {
    for (const selector of selectors.split(/,(?!\[data-nation)/)) {
      const isBarred = [...selector.matchAll(/:not\(:has\(#([\w-]+):checked\)\)/g)].some(
        ([, id = '']) => chosen.has(id),
      );
      const wanted = selector.replaceAll(/:not\(:has\([^)]*\)\)/g, '');
      const needed = [...wanted.matchAll(/:has\(#([\w-]+):checked\)/g)].map(([, id = '']) => id);
      const element = / (?::is\()?#([\w-]+)[^ ]*$/.exec(selector)?.[1] ?? '';
      if (!isBarred && needed.every((id) => chosen.has(id))) shown.add(element);
    }
  }
  return shown;
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
        const css = assessmentCss(assessment, () => true);
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
      assessmentCss(graph, () => true),
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
        assessmentCss(graph, () => true),
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
        assessmentCss(graph, () => true),
        chosenBy(graph, several),
      ),
      new Set([node('what'), node('signs'), node('now')]),
    );
  });

  test('reveals nothing in a flow that script runs', () => {
    const reveals = [
      ...assessmentCss(graph, () => true).matchAll(/([^{}]+)\{display:(?:contents|block)\}/g),
    ];
    const selectors = reveals.flatMap(([, list = '']) => list.split(/,(?!\[data-nation)/));
    assert.ok(selectors.length >= 5);
    for (const selector of selectors) assert.match(selector, /^\[data-still\]/);
  });

  test('hides what is not for the chosen nation, one rule a nation', () => {
    const rules = assessmentCss(graph, () => true).match(
      /:has\(#n\d:checked\) \[data-in\]:not\(\.n\d\)\{display:none\}/g,
    );
    assert.equal(rules?.length, 4);
  });

  test('asks for a nation with the outcomes that vary, and with no other', () => {
    const css = assessmentCss(graph, (outcome) => outcome === 'listen');
    assert.ok(css.includes(':is(#o2,[data-nation])'));
    assert.ok(!css.includes(':is(#o1'));
    assert.ok(!assessmentCss(graph, () => false).includes('[data-nation]'));
  });

  test('stands behind a test for :has, so that other browsers show everything, and before the print', () => {
    assert.match(
      assessmentCss(graph, () => true),
      /^@layer flow\{@supports selector\(:has\(\*\)\)\{/,
    );
  });
});
