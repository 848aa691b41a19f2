import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsAfter, problemsIn } from './problems-after.fixtures.ts';

/** What the loader says after a change to a file of the Polish words. */
const after = (file: string, from: string | RegExp, to: string) =>
  problemsAfter(`locales/pl/${file}.yaml`, (text) => text.replace(from, to)).join('\n');

describe('a translation', () => {
  test('is sound as it stands', () =>
    assert.deepEqual(
      problemsIn(() => {}),
      [],
    ));

  test('is refused without a string, with the key', () => {
    assert.match(
      after('ui', /^ {2}skip: .*\n/m, ''),
      /locales\/pl\/ui\.yaml: "site\.skip" is missing: translate it/,
    );
  });

  test('is refused with a string that English has not', () => {
    assert.match(
      after('ui', 'site:\n', 'site:\n  greeting: Cześć\n'),
      /pl\/ui\.yaml: "site\.greeting" is not in the source language: remove or rename it/,
    );
  });

  test('is refused with a placeholder that is wrong or not there', () => {
    const wrong = after('ui', /(number: .*|call: .*)\{\{number\}\}/, '$1{{numer}}');
    assert.match(wrong, /"service\.call" lacks \{\{number\}\}: correct the placeholder/);
    assert.match(wrong, /"service\.call" has \{\{numer\}\}, which the source has not/);
  });

  test('is refused without a plural form that its language has', () => {
    assert.match(
      after('ui', /^ {2}count_few: .*\n/m, ''),
      /"search\.count_few" is missing: the language has a plural form "few", add it/,
    );
  });

  test('is refused with a number typed into it', () => {
    assert.match(
      after('services', /^ {2}summary: /m, '  summary: 0800 1111 '),
      /has the number 0800, which the source has not: take it out/,
    );
  });

  test('is refused without a sentence of a service, an answer or a page', () => {
    assert.match(
      after('services', /^ {2}contact: .*\n/m, ''),
      /services\.yaml: "[\w-]+\.contact" is missing/,
    );
    assert.match(
      after('pages', /^ {6}paragraphs:\n.*\n/m, '      paragraphs:\n'),
      /pages\.yaml: "privacy\.sections\.\d+\.paragraphs/,
    );
  });

  test('is refused when the English changed after it, and when it is no longer there', () => {
    const changed = problemsAfter('locales/en/ui.yaml', (text) =>
      text.replace('Skip to the main part', 'Go to the main part'),
    );
    assert.match(changed.join('\n'), /pl\/translated-from\.yaml: the English of "ui\.site\.skip"/);
    const gone = after('translated-from', /^ui\.site\.skip: .*$/m, 'ui.site.skop: 0123456789ab');
    assert.match(gone, /"ui\.site\.skop" is no longer translated: read it again/);
  });

  test('is refused when a guide is built unlike the English one, or has none', () => {
    const guide = problemsAfter('guides/pl/first-days.md', (text) =>
      text.replace('(number:samaritans)', '(number:childline)'),
    );
    assert.match(
      guide.join('\n'),
      /guides\/pl\/first-days\.md: part \d+ is "list 4 number:childline/,
    );
  });

  test('is refused with a title that others must not see, in its own language', () => {
    assert.match(
      problemsAfter('guides/pl/first-days.md', (text) =>
        text.replace(/^title: .*$/m, 'title: Po aresztowaniu'),
      ).join('\n'),
      /first-days\.md: has "areszt" in its title/,
    );
  });

  test('is refused when a part changed after somebody read it', () => {
    const read =
      '- { part: ui, reviewer: A, standing: native, date: 2026-11-22, sum: 0123456789ab }';
    assert.match(
      after('review', '[]', read),
      /review\.yaml: "ui" changed after A read it: ask them to read it again/,
    );
  });
});
