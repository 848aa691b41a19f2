import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printRedirects } from './redirects.ts';

describe('printRedirects', () => {
  test('leads from the addresses of the standard to the files', () => {
    assert.equal(
      printRedirects(['data/hsds/index.json', 'data/hsds/services.json']),
      '/data/hsds/ /data/hsds/index.json 200\n/data/hsds/services /data/hsds/services.json 200\n',
    );
  });

  test('says nothing of files that stand at their own address', () => {
    assert.equal(printRedirects(['data/changes.json', 'data/services.csv']), '');
  });
});
