import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { serviceIn } from '../domain/directory.ts';
import { createTranslator } from '../i18n/translator.ts';
import { hsdsAboutSchema, hsdsLists } from '../schemas/hsds.ts';
import { hsdsFiles } from './hsds.ts';
import { hsdsService } from './hsds-service.ts';

const { locales, site } = loadContent();
const { services, taxonomy, ui } = locales.en;
const voice = { t: createTranslator('en', ui), taxonomy, report_email: site.report_email };
const hsds = (id: string) =>
  hsdsService(serviceIn(services, id), { ...voice, runs: new Map([['NSPCC', ['Childline']]]) });

describe('hsdsService', () => {
  test('writes hours as days and times of each way to make contact', () => {
    const [call] = hsds('nspcc-helpline').schedules;
    assert.deepEqual(
      [call?.byday, call?.opens_at, call?.closes_at, call?.attending_type],
      ['MO,TU,WE,TH,FR', '10:00', '16:00', 'call'],
    );
  });

  test('writes the end of a day as its last minute, because the standard knows no 24:00', () => {
    assert.equal(hsds('samaritans').schedules[0]?.closes_at, '23:59');
  });

  test('leaves out what is not known', () => {
    const childline = hsds('childline');
    assert.ok(!('minimum_age' in childline));
    assert.ok(!('email' in childline));
    assert.equal(childline.maximum_age, 18);
    assert.ok(!('organization' in hsds('bsl-999')));
  });

  test('says of a number what one must know before', () => {
    const [contact] = hsds('text-999').contacts;
    assert.match(contact?.phones[0]?.description ?? '', /register/);
  });

  test('carries the whole privacy label', () => {
    const label = hsds('childline').attributes.filter(({ link_type }) => link_type === 'privacy');
    assert.equal(label.length, 7);
  });
});

describe('hsdsFiles', () => {
  const files = hsdsFiles([...services.values()], voice);

  test('holds no service whose way to make contact is not confirmed', () => {
    const text = JSON.stringify(files.get('services'));
    const hidden = [...services.values()].filter(({ status }) => status === 'unconfirmed');
    assert.ok(hidden.length >= 5);
    for (const { name } of hidden) assert.ok(!text.includes(`"name":"${name}"`), name);
  });

  test('has the shape of the standard in every list, and in what it says of itself', () => {
    hsdsAboutSchema.parse(files.get('index'));
    for (const [name, schema] of Object.entries(hsdsLists)) schema.parse(files.get(name));
  });

  test('gives no two things the same id', () => {
    const seen = new Map<string, string>();
    JSON.stringify(files.get('services'), (_key, value) => {
      if (value?.id === undefined) return value;
      const text = JSON.stringify(value);
      assert.equal(seen.get(value.id) ?? text, text);
      seen.set(value.id, text);
      return value;
    });
    assert.ok(seen.size > 500);
  });

  test('says who runs a service and what else they run', () => {
    assert.match(JSON.stringify(files.get('services')), /"Runs [^"]*Childline[^"]*, [^"]+\."/);
  });
});
