import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pack, unpack } from './pack.ts';

describe('pack', () => {
  test('gives back what was packed', () => {
    const phrase = fc.array(fc.integer({ min: -40, max: 5000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(phrase, { maxLength: 5 }), { minLength: 1 }), (phrases) => {
        assert.deepEqual(unpack(pack(phrases)), phrases);
      }),
    );
  });
});
