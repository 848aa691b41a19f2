import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';

const { questions, outcomes } = loadContent().locales.en.assessment;
const asked = Object.entries(questions).flatMap(([id, { title, why, options }]) =>
  [title, why, ...Object.values(options)].map((text) => ({ id, text })),
);
const told = Object.entries(outcomes).flatMap(([id, words]) =>
  Object.values(words).map((text) => ({ id, text })),
);
const all = [...asked, ...told];

/** Words that judge, label or count, and words of the trade that frighten (promises, rule R9). */
const never =
  /\b(predators?|p(a)?edophil\w*|monsters?|offend\w*|perpetrator\w*|pervert\w*|evil|caught|guilty|confess\w*|admit\w*|scores?|risk (level|score)|high risk|low risk|diagnos\w*|disorder|commit(s|ted)? suicide|child porn\w*|kiddie|just pictures)\b/i;

describe('the words of the flow', () => {
  test('R9: judge nobody, label nobody and count nothing', () => {
    for (const { id, text } of all) assert.doesNotMatch(text, never, id);
  });

  test('R9: no option says what somebody has done to a child', () => {
    const confession = /\bI (abused|touched|hurt|groomed|downloaded|watched|am attracted)\b/i;
    for (const { id, text } of asked) assert.doesNotMatch(text, confession, id);
  });

  test('R11: every question says in a line why it is asked', () => {
    assert.ok(Object.keys(questions).length >= 25);
    for (const [id, { why }] of Object.entries(questions)) {
      assert.match(why, /\.$/, id);
      assert.ok(why.length <= 120, `${id}: ${why.length} letters`);
    }
  });

  test('R12: CEOP is never presented as anonymous', () => {
    for (const { id, text } of told.filter((line) => line.text.includes('CEOP'))) {
      assert.doesNotMatch(text, /anonym|without (giving )?(your|a) name/i, id);
    }
  });

  test('each outcome has words of its own', () => {
    const whole = Object.values(outcomes).map(({ title, why }) => `${title} ${why}`);
    assert.equal(new Set(whole).size, whole.length);
  });

  test('sentences are short enough to read in distress', () => {
    for (const { id, text } of all) {
      for (const sentence of text.split(/(?<=[.?!]) /)) {
        const words = sentence.split(' ').length;
        assert.ok(words <= 25, `${id}: ${words} words: ${sentence}`);
      }
    }
  });
});
