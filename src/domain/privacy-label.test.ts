import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { labelOf, needsNoName, privacyLines } from './privacy-label.ts';

const { services } = loadContent().locales.en;

function labelled(id: string) {
  const service = services.get(id);
  assert.ok(service, id);
  return service;
}
const answers = (id: string) =>
  Object.fromEntries(labelOf(labelled(id)).map(({ line, answer }) => [line, answer]));

describe('labelOf', () => {
  test('has the same seven lines in the same order for every service', () => {
    assert.equal(
      privacyLines.join(' '),
      'name account recording seen on_bill passed_on voice_free',
    );
    for (const service of services.values()) {
      assert.deepEqual(
        labelOf(service).map(({ line }) => line),
        privacyLines,
        service.id,
      );
    }
  });

  test('never calls the CEOP report anonymous', () => {
    assert.deepEqual(
      [answers('ceop-safety-centre')['name'], needsNoName(labelled('ceop-safety-centre'))],
      ['yes', false],
    );
  });

  test('says that Childline needs an account for some ways only', () => {
    assert.equal(answers('childline')['account'], 'depends');
  });

  test('says that a number does not show on the bill only if that is known of each', () => {
    const childline = labelled('childline');
    const [phone] = childline.phones;
    assert.ok(phone);
    const bill = (...shown: (boolean | null)[]) =>
      labelOf({
        ...childline,
        phones: shown.map((appears_on_bill) => ({ ...phone, appears_on_bill })),
      }).find(({ line }) => line === 'on_bill')?.answer;
    assert.deepEqual(
      [bill(false), bill(false, null), bill(false, true), bill(null), bill()],
      ['no', 'unknown', 'yes', 'unknown', 'none'],
    );
  });

  test('finds a way without a voice in writing, in keys to press, or in somebody who speaks', () => {
    assert.deepEqual(
      ['shout', 'silent-solution-55', 'emergency-999', 'napac', 'internet-matters'].map(
        (id) => answers(id)['voice_free'],
      ),
      ['yes', 'yes', 'depends', 'unknown', 'yes'],
    );
  });

  test('speaks of no calls where all contact is in writing, but not where contact is unknown', () => {
    assert.deepEqual(
      [answers('iwf-report')['recording'], answers('stop-it-now-scotland')['recording']],
      ['none', 'unknown'],
    );
  });

  test('does not say there are no calls of an interpreter on video', () => {
    assert.equal(answers('bsl-999')['recording'], 'unknown');
  });
});
