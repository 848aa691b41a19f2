import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import type { Guide } from './guide.ts';
import { brokenGuideRules } from './guide-rules.ts';

const { services, guides } = loadContent().locales.en;
const [adult] = [...guides.values()].filter(({ visitor }) => visitor === 'adult');
const [young] = [...guides.values()].filter(({ visitor }) => visitor === 'teenager');
const broken = (guide: Guide | undefined, change: Partial<Guide>) => {
  assert.ok(guide);
  return brokenGuideRules({ ...guide, about: [], blocks: [], ...change }, services);
};

describe('brokenGuideRules', () => {
  test('finds nothing in the guides as they are', () => {
    const all = [...guides.values()].flatMap((guide) => brokenGuideRules(guide, services));
    assert.deepEqual(all, []);
  });

  test('R3: no guide sends to a service whose contact is not confirmed', () => {
    const [problem] = broken(adult, { services: ['shore'] });
    assert.match(`${problem}`, /^R3: sends to "shore", whose contact details are not confirmed/);
  });

  test('R4: a guide for somebody under 18 names no service for adults, in its prose either', () => {
    const link = {
      kind: 'service' as const,
      text: 'them',
      to: 'stop-it-now-chat-and-secure-message',
    };
    const blocks: Guide['blocks'] = [{ kind: 'paragraph', pieces: [link] }];
    assert.match(broken(young, { services: ['childline'], blocks }).join(), /R4: sends somebody/);
  });

  test('R4: a guide for somebody under 18, or for anybody, offers Childline', () => {
    assert.match(broken(young, { services: ['papyrus-hopeline247'] }).join(), /R4: may be read/);
    const forAnybody = { visitor: 'anyone' as const, services: ['samaritans'] };
    assert.match(broken(adult, forAnybody).join(), /R4: may be read by a child/);
  });

  test('R4: a guide for adults does not offer them Childline', () => {
    assert.match(broken(adult, { services: ['childline'] }).join(), /R4: offers Childline/);
  });

  test('R7: a guide about pictures gives a route to report or remove them', () => {
    const about: Guide['about'] = ['pictures'];
    assert.match(
      broken(adult, { about, services: ['samaritans'] }).join(),
      /R7: is about pictures/,
    );
    assert.deepEqual(broken(adult, { about, services: ['iwf-report'] }), []);
  });

  test('D1: no guide prints the number of a service that has none', () => {
    const blocks: Guide['blocks'] = [
      { kind: 'paragraph', pieces: [{ kind: 'number', to: 'iwf-report' }] },
    ];
    assert.match(broken(adult, { blocks }).join(), /D1: prints the number of "iwf-report"/);
  });
});
