import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { uuidOf } from './identify.ts';

describe('uuidOf', () => {
  test('gives Childline the id that others have kept', () => {
    assert.equal(uuidOf('service', 'childline'), '073aee56-dbe7-5c7a-af32-5eaaa33ecabc');
  });

  test('gives a UUID of version 5', () => {
    assert.match(
      uuidOf('phone', 'childline', 'voice', '0800 1111'),
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('tells things of different kinds apart', () => {
    assert.notEqual(uuidOf('service', 'nspcc'), uuidOf('organization', 'nspcc'));
  });
});
