import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { textOf } from '../domain/guide.ts';
import { textsIn } from './avoided-words.ts';
import { readabilityOf } from './readability.ts';

/* Promise A3: a reading age of 9 to 11 is the grade of school 4 to 6; of 8, grade 3. */
const hardest = 6;
const hardestForChildren = 3;

describe('readabilityOf', () => {
  test('gives the grade of the formula', () => {
    const { grade, words } = readabilityOf(['The cat sat on the mat.']);
    assert.equal(words, 6);
    assert.equal(grade.toFixed(2), (0.39 * 6 + 11.8 * 1 - 15.59).toFixed(2));
  });

  test('ends a sentence with the line, so that headings and lists are not one long sentence', () => {
    const inOne = readabilityOf(['Call someone today about what worries you at home']);
    const inTwo = readabilityOf(['Call someone today', 'about what worries you at home']);
    assert.ok(inTwo.grade < inOne.grade);
  });

  test('lists words of four syllables and more, each once', () => {
    const { longWords } = readabilityOf(['A confidential, anonymous call.', 'Confidential.']);
    assert.deepEqual(longWords, ['anonymous', 'confidential']);
  });

  test('throws when there is nothing to measure', () => {
    assert.throws(() => readabilityOf(['', '…']), /no words/);
  });
});

/** The sentences of Easy Read, without the names of their pictures. */
const easyTexts = (said: unknown) =>
  textsIn(said).flatMap(([place, text]) => (/(^|\.)picture$/.test(place) ? [] : [text]));

describe('what visitors read', () => {
  const { locales, source } = loadContent();
  const { guides, services: _services, ...words } = { ...locales.en, ...source };

  for (const [id, guide] of guides) {
    test(`the guide ${id} can be read at the reading age of its reader`, (t) => {
      const { grade, longWords, words: count } = readabilityOf(textOf(guide));
      t.diagnostic(
        `${id}: grade ${grade.toFixed(1)}, ${count} words; long: ${longWords.join(', ')}`,
      );
      const most = guide.visitor === 'under-13' ? hardestForChildren : hardest;
      assert.ok(grade <= most, `grade ${grade.toFixed(1)}, more than ${most}`);
    });
  }

  test('the flow, the pages, the kit and the interface can be read at the age of 11', () => {
    for (const name of ['assessment', 'pages', 'kit', 'ui', 'taxonomy', 'promises'] as const) {
      const { grade } = readabilityOf(textsIn(words[name]).map(([, text]) => text));
      assert.ok(grade <= hardest, `${name}: grade ${grade.toFixed(1)}`);
    }
  });

  test('each line of the law can be read at the age of 11', () => {
    for (const [id, text] of Object.entries(words.law)) {
      const { grade } = readabilityOf([text]);
      assert.ok(grade <= hardest, `${id}: grade ${grade.toFixed(1)}`);
    }
  });

  test('each question, each end and each service in Easy Read can be read at the age of 8', () => {
    const { assessment, services: easyServices, pages } = source.easy;
    const { questions, outcomes } = assessment;
    for (const [id, said] of Object.entries({
      ...questions,
      ...outcomes,
      ...easyServices,
      pages,
    })) {
      const { grade } = readabilityOf(easyTexts(said));
      assert.ok(grade <= hardestForChildren, `${id}: grade ${grade.toFixed(1)}`);
    }
  });
});
