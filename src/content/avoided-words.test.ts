import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { avoidedWordProblems } from './avoided-words.ts';

const voice = {
  avoidedWords: { caught: 'say that the police came', 'just pictures': 'take out "just"' },
  names: ['Get Caught Line'],
};
const problems = (spoken: unknown) => avoidedWordProblems('words.yaml', spoken, voice);

describe('avoidedWordProblems', () => {
  test('names the file, the place and what to say instead', () => {
    assert.deepEqual(problems({ home: { lines: ['Fine.', 'He was caught.'] } }), [
      'words.yaml: home.lines.1 says "caught": say that the police came',
    ]);
  });

  test('finds a phrase in any case', () => {
    assert.equal(problems({ a: 'They are Just Pictures.' }).length, 1);
  });

  test('leaves the name of a campaign and of a service alone', () => {
    assert.deepEqual(problems({ a: '#GetHelpOrGetCaught and the Get Caught Line' }), []);
  });
});
