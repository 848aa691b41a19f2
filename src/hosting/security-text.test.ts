import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printSecurity } from './security-text.ts';

describe('printSecurity', () => {
  test('says whom to tell, and until when, as RFC 9116 has it', () => {
    const text = printSecurity('safe@waymark.scot', '2027-11-01');
    assert.match(text, /^Contact: mailto:safe@waymark\.scot\n/);
    assert.match(text, /^Expires: 2027-11-01T00:00:00Z$/m);
  });
});
