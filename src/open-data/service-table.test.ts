import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { loadContent } from '../content.ts';
import { serviceTable } from './service-table.ts';

const { services } = loadContent().locales.en;
const rows: Record<string, string>[] = parse(serviceTable([...services.values()]), {
  columns: true,
});
const row = (id: string) => rows.find((each) => each['id'] === id);

describe('serviceTable', () => {
  test('has a row for every service, and reads back as it was written', () => {
    assert.deepEqual(
      rows.map(({ id }) => id),
      [...services.keys()],
    );
    for (const { id, summary, name } of services.values())
      assert.deepEqual([row(id)?.['name'], row(id)?.['summary']], [name, summary]);
  });

  test('shows several values in a cell between semicolons, and hours with their days', () => {
    assert.equal(row('childline')?.['service_areas'], 'scotland; england; wales; northern-ireland');
    assert.equal(
      row('nspcc-helpline')?.['schedules']?.split('; ')[0],
      'call MO,TU,WE,TH,FR 10:00-16:00',
    );
  });

  test('has the seven answers of the privacy label, and says unknown where it is', () => {
    assert.equal(row('childline')?.['privacy_name'], 'no');
    assert.equal(row('childline')?.['privacy_recording'], 'unknown');
  });

  test('gives no contact of a service that is not confirmed', () => {
    for (const each of rows.filter(({ status }) => status === 'unconfirmed'))
      assert.deepEqual([each['phones'], each['url'], each['email']], ['', '', '']);
  });
});
