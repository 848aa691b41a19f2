import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsAfter } from './problems-after.fixtures.ts';

describe('easyProblems', () => {
  const folder = 'locales/en/easy';
  const cases: [what: string, file: string, change: (text: string) => string, expected: RegExp][] =
    [
      [
        'a question without words',
        'assessment',
        (text) => text.replace(/^ {2}child-safe:/m, '  child-safety:'),
        /easy\/assessment\.yaml: question "child-safe" has no words: add them/,
      ],
      [
        'an option that does not exist',
        'assessment',
        (text) => text.replace(/^ {6}under-13:/m, '      under-12:'),
        /easy\/assessment\.yaml: question "who", option "under-13" has no words: add them/,
      ],
      [
        'a picture that is not drawn',
        'assessment',
        (text) => text.replace('{ child: I am under 13 }', '{ baby: I am under 13 }'),
        /easy\/assessment\.yaml: line 16: questions\.who\.options\.under-13/,
      ],
      [
        'two ideas in one line',
        'assessment',
        (text) => text.replace('{ child: I am under 13 }', '{ child: I am under 13, heart: Yes }'),
        /under-13 must be one picture and one sentence/,
      ],
      [
        'a service of the flow without words',
        'services',
        (text) => text.replace(/^samaritans:/m, 'samaritan:'),
        /easy\/services\.yaml: service "samaritans" has no words: add them/,
      ],
      [
        'a service that does not say what stays private',
        'services',
        (text) => text.replace(/(^childline:\n {2}what: .*\n) {2}private: .*\n/m, '$1'),
        /easy\/services\.yaml: service "childline" does not say what stays private/,
      ],
      [
        'a warning that is lost',
        'services',
        (text) => text.replace(/(^ceop-safety-centre:[\s\S]*?) {2}alert: .*\n/m, '$1'),
        /easy\/services\.yaml: service "ceop-safety-centre" has a warning that has no words here/,
      ],
      [
        'a number to call that is typed',
        'pages',
        (text) => text.replace('You can talk to someone', 'Phone 0800 1111'),
        /easy\/pages\.yaml: home\.heading has a number to call: take it out/,
      ],
      [
        'easier words for a key that is not there',
        'pages',
        (text) => text.replace(/^ {4}not_now:/m, '    not_yet:'),
        /easy\/pages\.yaml: "urgent\.not_yet" is not in the source language/,
      ],
      [
        'a word that no page says',
        'services',
        (text) => text.replace('  lines:\n', '  lines:\n    - person: You are no monster.\n'),
        /easy\/services\.yaml: .* says "monster"/,
      ],
    ];
  for (const [what, file, change, expected] of cases) {
    test(`finds ${what}`, () => {
      const problems = problemsAfter(`${folder}/${file}.yaml`, change);
      assert.ok(
        problems.some((line) => expected.test(line)),
        problems.join('\n') || 'no problem',
      );
    });
  }
});
