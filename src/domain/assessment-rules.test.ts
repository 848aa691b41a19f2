import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { walk } from './assessment.ts';
import { brokenRules } from './assessment-rules.ts';
import { nations } from './nations.ts';

const { assessment, locales } = loadContent();
const { services, assessment: words } = locales.en;

const checkedRules = {
  R1: 'no path takes more than five answers',
  R2: 'every path ends in an outcome, and everything can be reached',
  R3: 'one to three confirmed services, and what happens when you get in touch with the first',
  R4: 'nobody under 18 sees a service for adults, each sees Childline, and no adult does',
  R5: 'danger is the first option and leads to 999',
  R6: 'own behaviour, arrest and family see crisis help first',
  R7: 'paths about pictures say what not to do and where to report or remove them',
  R8: 'every question can be left unanswered',
  R9: 'unwanted thoughts have an early way out',
  R10: 'every service works in the nation of the visitor, or abroad',
  R12: 'the five hand-offs are each the main service somewhere',
};

/** The real graph with a change, and what the rules say of it. */
function broken(change: (copy: Assessment) => void): string[] {
  const copy = structuredClone(assessment);
  change(copy);
  return brokenRules(copy, services, words);
}

function outcome(copy: Assessment, id: string) {
  const found = copy.outcomes[id];
  assert.ok(found, id);
  return found;
}

describe('brokenRules', () => {
  const paths = walk(assessment);
  const problems = brokenRules(assessment, services, words);
  const longest = Math.max(...paths.map(({ answers }) => answers.length));
  const size = `${Object.keys(assessment.questions).length} questions, ${Object.keys(assessment.outcomes).length} outcomes, ${paths.length} paths of at most ${longest} answers, ${nations.length} nations`;

  for (const [rule, promise] of Object.entries(checkedRules)) {
    test(`${rule} holds for ${size}: ${promise}`, () => {
      assert.deepEqual(
        problems.filter((line) => line.startsWith(`${rule}:`)),
        [],
      );
    });
  }

  test('says nothing of a rule that is not listed here', () => {
    assert.deepEqual(problems, []);
  });

  test('R1: names a path that takes more than five answers', () => {
    const lines = broken((copy) => {
      const chain = ['long-1', 'long-2', 'long-3', 'long-4'];
      for (const [index, id] of chain.entries()) {
        const next = chain[index + 1] ?? 'unsure-talk';
        copy.questions[id] = { several: false, options: { 'not-sure': { next, about: [] } } };
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
    const lines = broken((copy) => outcome(copy, 'teen-own-thoughts').services.push('shore'));
    assert.match(lines[0] ?? '', /^R3: outcome "teen-own-thoughts" offers "shore"/);
  });

  test('R4: names a service for adults on the path of a young person', () => {
    const lines = broken((copy) =>
      outcome(copy, 'teen-own-thoughts').services.push('stop-it-now-helpline'),
    );
    assert.match(
      lines[0] ?? '',
      /^R4: outcome "teen-own-thoughts" shows "stop-it-now-helpline".*who=teenager/,
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
      'R5: the first option of the first question must lead to an outcome with emergency-999 first in every nation',
    ]);
  });

  test('R5: wants 999 first in every nation', () => {
    const lines = broken((copy) => {
      outcome(copy, 'danger-now').nations = { wales: ['samaritans'] };
    });
    assert.ok(lines.some((line) => line.startsWith('R5: the first option')));
  });

  test('R4: names an outcome that a child may reach without Childline', () => {
    const lines = broken((copy) => {
      outcome(copy, 'unsure-talk').services = ['samaritans', 'stop-it-now-helpline'];
    });
    assert.match(
      lines[0] ?? '',
      /^R4: outcome "unsure-talk" may be read by a child, shows "stop-it-now-helpline"/,
    );
  });

  test('R7: names a route for pictures that does not fit the age', () => {
    const lines = broken((copy) => {
      outcome(copy, 'child-picture').services = ['childline', 'police-scotland-101'];
    });
    assert.match(lines[0] ?? '', /^R7: outcome "child-picture" .* at that age/);
  });

  test('R6: names a path about own behaviour without crisis help first', () => {
    const lines = broken((copy) => {
      delete outcome(copy, 'own-change').crisis;
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

  test('R3: names an outcome that offers nobody in a nation', () => {
    const lines = broken((copy) => {
      delete copy.equivalents['police-scotland-101']?.wales;
      outcome(copy, 'saw-sent').services = ['police-scotland-101'];
    });
    assert.match(lines[0] ?? '', /^R3: outcome "saw-sent" offers nobody \(wales\): /);
  });

  test('R3: names a main service of which nobody knows what happens on contact', () => {
    const lines = broken((copy) => {
      outcome(copy, 'close-later').services = ['families-outside'];
    });
    assert.match(
      lines[0] ?? '',
      /^R3: outcome "close-later" has "families-outside" as its main service, and no words say/,
    );
  });

  test('R10: names a service for another country on the path of somebody in the UK', () => {
    const lines = broken((copy) => {
      outcome(copy, 'own-private').services = ['stop-it-now-us'];
    });
    assert.match(
      lines[0] ?? '',
      /^R10: outcome "own-private" shows "stop-it-now-us", which does not work there: /,
    );
  });

  test('R10: names an equivalent that does not work in its nation', () => {
    const lines = broken((copy) => {
      copy.equivalents['police-scotland-101'] = { england: 'police-101-northern-ireland' };
    });
    assert.ok(
      lines.some((line) =>
        line.startsWith(
          'R10: outcome "saw-sent" shows "police-101-northern-ireland", which does not work there (england): ',
        ),
      ),
    );
  });

  test('R10: names a service for the UK on the path of somebody abroad', () => {
    const lines = broken((copy) => {
      outcome(copy, 'abroad-talk').services.unshift('samaritans');
    });
    assert.match(
      lines[0] ?? '',
      /^R10: outcome "abroad-talk" shows "samaritans", which does not work there: who=outside-uk/,
    );
  });

  test('R9: wants the early way out for unwanted thoughts to ask nothing', () => {
    const lines = broken((copy) => {
      Object.assign(copy.questions['who']?.options['unwanted-thoughts'] ?? {}, {
        next: 'own-today',
      });
    });
    assert.ok(
      lines.some((line) =>
        line.startsWith('R9: the first question needs an option "unwanted-thoughts"'),
      ),
    );
  });

  test('says the path in ids and in the words a visitor sees', () => {
    const lines = broken((copy) => outcome(copy, 'child-own').services.push('napac'));
    assert.deepEqual(lines, [
      'R4: outcome "child-own" shows "napac", which is not for somebody of that age: ' +
        'who=under-13 "I am under 13" > child-what=own-worry "I am worried about something I did or saw"',
    ]);
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
