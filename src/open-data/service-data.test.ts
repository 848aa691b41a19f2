import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../content.ts';
import { printData, serviceData } from './service-data.ts';

const { services } = loadContent().locales.en;
function data(id: string) {
  const service = services.get(id);
  assert.ok(service, id);
  return JSON.parse(printData(serviceData(service)));
}

describe('serviceData', () => {
  test('gives numbers in E.164 and the hours of their channel', () => {
    const [call] = data('nspcc-helpline').availableChannel;
    assert.equal(call.servicePhone.telephone, '+448088005000');
    assert.deepEqual(call.servicePhone.hoursAvailable, [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
          (day) => `https://schema.org/${day}`,
        ),
        opens: '10:00',
        closes: '16:00',
      },
    ]);
  });

  test('writes midnight at the end of a day as its last minute, as schema.org wants it', () => {
    const [call] = data('samaritans').availableChannel;
    assert.equal(call.servicePhone.hoursAvailable[0].closes, '23:59');
  });

  test('gives a number to text apart from one to call, and an address to write to', () => {
    assert.equal(data('shout').availableChannel[0].serviceSmsNumber.telephone, '85258');
    assert.ok(
      data('nspcc-helpline').availableChannel.some(
        ({ serviceUrl }: { serviceUrl?: string }) => serviceUrl === 'mailto:help@nspcc.org.uk',
      ),
    );
  });

  test('says nothing of hours, ages and languages that are unknown', () => {
    const [call] = data('stop-it-now-helpline').availableChannel;
    assert.ok(!('hoursAvailable' in call.servicePhone));
    assert.ok(!('audience' in data('nspcc-helpline')));
    assert.deepEqual(data('childline').audience.suggestedMaxAge, 18);
    assert.deepEqual(call.availableLanguage, ['en', 'cy']);
  });

  test('names no contact of a service whose contact is being checked', () => {
    assert.deepEqual(data('stop-it-now-scotland').availableChannel, []);
  });

  test('cannot end the element it stands in', () => {
    const service = services.get('childline');
    assert.ok(service);
    const text = printData(serviceData({ ...service, summary: '</script><b>' }));
    assert.ok(!text.includes('<') && JSON.parse(text).description === '</script><b>');
  });
});
