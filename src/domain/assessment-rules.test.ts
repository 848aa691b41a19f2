import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { visitorOf, walk } from './assessment.ts';
import { brokenRules } from './assessment-rules.ts';
import { isForUnder18 } from './directory.ts';

const { assessment, locales } = loadContent();
const { services } = locales.en;

/** The real graph with a change, and what the rules say of it. */
function broken(change: (copy: Assessment) => void): string[] {
  const copy = structuredClone(assessment);
  change(copy);
  return brokenRules(copy, services);
}

function outcome(copy: Assessment, id: string) {
  const found = copy.outcomes[id];
  assert.ok(found, id);
  return found;
}

describe('brokenRules', () => {
  test('finds nothing wrong with the published graph', (context) => {
    const paths = walk(assessment);
    const longest = Math.max(...paths.map(({ answers }) => answers.length));
    context.diagnostic(
      `${Object.keys(assessment.questions).length} questions, ${Object.keys(assessment.outcomes).length} outcomes, ` +
        `${paths.length} paths, at most ${longest} answers`,
    );
    assert.deepEqual(brokenRules(assessment, services), []);
  });

  test('R1: names a path that takes more than five answers', () => {
    const lines = broken((copy) => {
      const chain = ['long-1', 'long-2', 'long-3', 'long-4'];
      for (const [index, id] of chain.entries()) {
        const next = chain[index + 1] ?? 'unsure-talk';
        copy.questions[id] = { options: { 'not-sure': { next, about: [] } } };
      }
      Object.assign(copy.questions['unsure-who']?.options['not-sure'] ?? {}, { next: 'long-1' });
    });
    assert.match(lines[0] ?? '', /^R1: outcome "unsure-talk" takes 6 answers, more than 5/);
  });

  test('R7: names a path about pictures without a way to report or remove them', () => {
    const lines = broken((copy) => {
      outcome(copy, 'teen-picture').services = ['childline'];
    });
    assert.match(
      lines[0] ?? '',
      /^R7: outcome "teen-picture" is about pictures and gives no route/,
    );
  });

  test('R2: names an outcome that no answer leads to', () => {
    const lines = broken((copy) => {
      copy.outcomes['lonely'] = structuredClone(outcome(copy, 'teen-talk'));
    });
    assert.deepEqual(lines, ['R2: "lonely" is never reached: give it a way in or remove it']);
  });

  test('R3: names an outcome that offers a service without confirmed contact', () => {
    const lines = broken((copy) => outcome(copy, 'teen-own').services.push('shore'));
    assert.match(lines[0] ?? '', /^R3: outcome "teen-own" offers "shore"/);
  });

  test('R4: names a service for adults on the path of a young person', () => {
    const lines = broken((copy) => outcome(copy, 'teen-own').services.push('stop-it-now-helpline'));
    assert.match(
      lines[0] ?? '',
      /^R4: outcome "teen-own" shows "stop-it-now-helpline".*who=teenager/,
    );
  });

  test('R4: names a service for 13 and over on the path of a child under 13', () => {
    const lines = broken((copy) =>
      outcome(copy, 'child-talk').services.push('rape-crisis-scotland'),
    );
    assert.match(lines[0] ?? '', /^R4: outcome "child-talk" shows "rape-crisis-scotland"/);
  });

  test('R4: names a path of a young person without Childline', () => {
    const lines = broken((copy) => {
      outcome(copy, 'teen-talk').services = ['shout'];
    });
    assert.match(lines[0] ?? '', /^R4: outcome "teen-talk" does not show Childline/);
  });

  test('R4: names Childline offered to an adult', () => {
    const lines = broken((copy) => outcome(copy, 'own-low').services.splice(2, 1, 'childline'));
    assert.match(lines[0] ?? '', /^R4: outcome "own-low" offers Childline to an adult/);
  });

  test('R5: wants danger first', () => {
    const lines = broken((copy) => {
      const question = copy.questions[copy.start];
      assert.ok(question);
      const { danger, ...others } = question.options;
      assert.ok(danger);
      question.options = { ...others, danger };
    });
    assert.deepEqual(lines, [
      'R5: the first option of the first question must lead to an outcome with emergency-999 first',
    ]);
  });

  test('R6: names a path about own behaviour without crisis help first', () => {
    const lines = broken((copy) => {
      outcome(copy, 'own-change').crisis_first = [];
    });
    assert.match(
      lines[0] ?? '',
      /^R6: outcome "own-change" shows "stop-it-now-helpline" before crisis help/,
    );
  });

  test('R7: names a path about pictures that does not say what not to do', () => {
    const lines = broken((copy) => {
      outcome(copy, 'teen-picture').pictures = false;
    });
    assert.match(lines[0] ?? '', /^R7: outcome "teen-picture" is about pictures/);
  });

  test('R8: names a question without a way to say nothing', () => {
    const lines = broken((copy) => {
      delete copy.questions['teen-what']?.options['not-sure'];
    });
    assert.deepEqual(lines, ['R8: question "teen-what" has no option "not-sure"']);
  });

  test('R12: names a service that is the main one nowhere', () => {
    const lines = broken((copy) => {
      for (const { services: offered } of Object.values(copy.outcomes)) {
        if (offered[0] === 'ceop-safety-centre') offered.reverse();
      }
    });
    assert.deepEqual(lines, ['R12: no outcome has "ceop-safety-centre" as its main service']);
  });
});

describe('isForUnder18', () => {
  test('agrees with each path of a young person, service by service', () => {
    const young = walk(assessment).filter((path) =>
      ['under-13', 'teenager'].includes(visitorOf(assessment, path)),
    );
    assert.ok(young.length >= 12);
    for (const { outcome: end } of young) {
      for (const id of outcome(assessment, end).services) {
        const service = services.get(id);
        assert.ok(service && isForUnder18(service, 17), `${id} on ${end}`);
      }
    }
  });
});
