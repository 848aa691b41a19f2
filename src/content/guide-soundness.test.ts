import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsAfter } from './problems-after.fixtures.ts';

const guide = 'guides/en/where-to-begin.md';
const after = (from: RegExp | string, to: string) =>
  problemsAfter(guide, (text) => text.replace(from, to)).join('\n');

describe('guides at the door', () => {
  test('are refused with a number typed into them, and told how to write it', () => {
    const typed = after(/\n## /, '\nCall 0808 1000 900, or 999.\n\n## ');
    assert.match(
      typed,
      /where-to-begin\.md: has the number 0808 1000 900 typed into it: write \[\]/,
    );
    assert.match(typed, /has the number 999 typed into it/);
  });

  test('may say a year, an amount and a percentage', () => {
    assert.doesNotMatch(
      after(/\n## /, '\nIn 2024, 101% of 999,000 or 1,101 people, 700 in 2 years.\n\n## '),
      /has the number/,
    );
  });

  test('are refused with a service, a guide or an audience that does not exist', () => {
    assert.match(
      after(/\n## /, '\n[x](service:nobody)\n\n## '),
      /names the service "nobody", which/,
    );
    assert.match(after(/\n## /, '\n[x](guide:nowhere)\n\n## '), /names the guide "nowhere", which/);
    assert.match(
      after('audience: own-behaviour', 'audience: all'),
      /names the audience "all", which/,
    );
  });

  test('are refused when they cite a law that is not sure enough to show', () => {
    const cited = after(
      /^sources:\n/m,
      'sources:\n  - law: [sct-csa-image-generator]\n    supports: all\n',
    );
    assert.match(
      cited,
      /names the law "sct-csa-image-generator", which does not exist or is not sure/,
    );
  });

  test('are refused with a title that others must not see', () => {
    assert.match(
      after(/^title: .*$/m, 'title: After an arrest'),
      /has "arrest" in its title or name/,
    );
  });

  test('are refused with words that no page says', () => {
    assert.match(
      after(/\n## /, '\nNobody is a monster.\n\n## '),
      /text\.\d+ says "monster": say what/,
    );
  });

  test('stand in the list of guides, and the list names no other', () => {
    const list = (change: (text: string) => string) =>
      problemsAfter('taxonomy.yaml', change).join();
    assert.match(
      list((text) => text.replace('  - where-to-begin\n', '')),
      /taxonomy\.yaml: guide "where-to-begin" is not in the list of guides: add it/,
    );
    assert.match(
      list((text) =>
        text.replace('  - where-to-begin\n', '  - where-to-begin\n  - where-to-end\n'),
      ),
      /guides\/en\/where-to-end\.md: is missing: create it/,
    );
  });
});

describe('the law at the door', () => {
  const law = (change: (text: string) => string) => problemsAfter('law.yaml', change).join('\n');

  test('is refused with an entry that has no words', () => {
    const problem = law((text) => text.replace('sct-images-possess:', 'sct-images-hold:'));
    assert.match(problem, /locales\/en\/law\.yaml: law "sct-images-hold" has no words: add them/);
    assert.match(problem, /law "sct-images-possess" does not exist: remove or rename it/);
  });

  test('is refused when an entry is shown without its link or without a source', () => {
    const entry = /(sct-images-possess:[\s\S]*?url: )\S+/;
    assert.match(
      law((text) => text.replace(entry, '$1null')),
      /"sct-images-possess" is shown without its section and link/,
    );
    assert.match(
      law((text) =>
        text.replace(/(sct-images-possess:[\s\S]*?sources:)[\s\S]*?( {2}unconfirmed)/, '$1 []\n$2'),
      ),
      /"sct-images-possess" is shown and has no source/,
    );
  });
});

describe('the kit at the door', () => {
  test('is refused with a service that has no number to print', () => {
    const problem = problemsAfter('kit.yaml', (text) =>
      text.replace('[childline]', '[iwf-report]'),
    );
    assert.match(
      problem.join(),
      /kit\.yaml: "poster-young" wants the number of "iwf-report", which/,
    );
  });

  test('is refused with a sheet that has no words', () => {
    const problem = problemsAfter('kit.yaml', (text) =>
      text.replace('poster-young:', 'poster-new:'),
    );
    assert.match(problem.join(), /kit\.yaml: posters "poster-new" has no words: add them/);
  });
});
