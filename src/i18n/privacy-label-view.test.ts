import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { viewConfidentiality, viewPrivacyInShort, viewPrivacyLabel } from './privacy-label-view.ts';
import { createTranslator } from './translator.ts';

const { services, ui } = loadContent().locales.en;
const t = createTranslator('en', ui);
function service(id: string) {
  const found = services.get(id);
  assert.ok(found, id);
  return found;
}
const said = (id: string) =>
  Object.fromEntries(
    viewPrivacyLabel(service(id), 'en', t).map(({ line, answer, words }) => [
      line,
      [answer, words],
    ]),
  );

describe('viewPrivacyLabel', () => {
  test('has a title and an answer on every line of every service, and never a missing string', () => {
    for (const each of services.values()) {
      for (const { title, answer } of viewPrivacyLabel(each, 'en', t)) {
        assert.ok(title.length > 0 && answer.length > 0, each.id);
      }
    }
  });

  test('says the condition behind an answer', () => {
    assert.match(`${said('ceop-safety-centre')['name']}`, /Needed,.*contact details/);
    assert.match(`${said('childline')['account']}`, /For some ways,.*chat or email/);
    assert.match(`${said('nspcc-helpline')['recording']}`, /may be recorded,.*older page/);
    assert.match(`${said('stop-it-now-helpline')['passed_on']}`, /child who was or may be abused/);
  });

  test('says that something is not known in words', () => {
    assert.deepEqual(said('napac')['seen'], ['Not known', null]);
  });

  test('names the ways that need no voice', () => {
    const ways = (id: string) => said(id)['voice_free']?.[0];
    assert.deepEqual(
      [
        'nspcc-helpline',
        'emergency-999',
        'silent-solution-55',
        'napac',
        'internet-matters',
        'shore',
      ].map(ways),
      [
        'Yes, by email',
        'With Relay UK',
        'Yes, by pressing keys',
        'No way that we know of',
        'Yes, you read it',
        'Not known',
      ],
    );
  });
});

describe('viewConfidentiality', () => {
  test('says first that no name is needed, then what is passed on', () => {
    assert.match(
      viewConfidentiality(service('stop-it-now-helpline'), t),
      /^You do not have to say who you are\. If you give your name or details/,
    );
  });

  test('says that calls are recorded', () => {
    assert.match(viewConfidentiality(service('police-scotland-101'), t), /They record calls\./);
  });

  test('asks nobody where nobody answers', () => {
    assert.doesNotMatch(viewConfidentiality(service('parents-protect'), t), /Ask them/);
    assert.match(viewConfidentiality(service('breathing-space'), t), /Ask them first/);
  });
});

describe('viewPrivacyInShort', () => {
  test('gives the name, the bill and what is passed on', () => {
    assert.equal(
      viewPrivacyInShort(service('samaritans'), 'en', t),
      'Name: Not needed · Phone bill: Not shown · Passed on: Only in some cases',
    );
  });

  test('says nothing of a bill where there is nothing to call', () => {
    assert.equal(
      viewPrivacyInShort(service('iwf-report'), 'en', t),
      'Name: Not needed · Passed on: Only in some cases',
    );
  });

  test('stands in no way in an emergency or where nobody can be reached', () => {
    assert.deepEqual(
      ['emergency-999', 'shore'].map((id) => viewPrivacyInShort(service(id), 'en', t)),
      [null, null],
    );
  });
});
