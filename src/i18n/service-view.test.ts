import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { viewService } from './service-view.ts';
import { createTranslator } from './translator.ts';

const { services, ui } = loadContent().locales.en;
const t = createTranslator('en', ui);
function view(id: string) {
  const service = services.get(id);
  assert.ok(service, id);
  return viewService(service, 'en', t);
}

describe('viewService', () => {
  test('writes a call link in E.164 and keeps the printed number grouped', () => {
    const [call] = view('nspcc-helpline').contacts;
    assert.deepEqual(
      [call?.href, call?.fixed, call?.label],
      ['tel:+448088005000', '0808 800 5000', 'Call 0808 800 5000'],
    );
  });

  test('says what a call costs and whether it shows on the bill, where that is known', () => {
    assert.deepEqual(view('samaritans').contacts[0]?.notes, [
      'Free',
      'Not shown on the phone bill',
    ]);
    assert.deepEqual(view('stop-it-now-helpline').contacts[0]?.notes, ['Free']);
  });

  test('gives a text with its word', () => {
    const [text] = view('shout').contacts;
    assert.deepEqual([text?.href, text?.label], ['sms:85258', 'Text SHOUT to 85258']);
  });

  test('makes no link of a text that needs registration first', () => {
    assert.equal(view('text-999').contacts[0]?.href, null);
  });

  test('says that nothing is known where nothing is known', () => {
    assert.match(view('families-outside').confidentiality, /We do not know yet/);
    assert.deepEqual(view('stop-it-now-helpline').hours, []);
  });

  test('offers no way to reach a service whose contact is being checked', () => {
    assert.deepEqual([view('shore').contacts, view('shore').isUnconfirmed], [[], true]);
  });

  test('names the nation of a service that is not for the whole UK', () => {
    assert.deepEqual([view('breathing-space').area, view('childline').area], ['Scotland', null]);
  });

  test('marks a number for callers elsewhere', () => {
    const marks = view('stop-it-now-helpline').contacts.map(({ isForElsewhere }) => isForElsewhere);
    assert.deepEqual(marks.slice(0, 2), [false, true]);
  });
});
