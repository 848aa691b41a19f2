import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listFiles } from './file-list.ts';

const scripts = new Map([['/a.js', new TextEncoder().encode('a')]]);

describe('listFiles', () => {
  test('lists each script with its sum, and the other files', () => {
    const html = listFiles('<p>x</p><ul class="files" data-files></ul>', scripts, ['/SHA256SUMS']);
    const sum = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
    assert.equal(
      html,
      `<p>x</p><ul class="files"><li><a href="/a.js">/a.js</a> <code>${sum}</code></li><li><a href="/SHA256SUMS">/SHA256SUMS</a></li></ul>`,
    );
  });

  test('leaves a page without a place for it as it is', () => {
    assert.equal(listFiles('<ul class="files"></ul>', scripts, []), '<ul class="files"></ul>');
  });
});
