import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { printBom } from './bom.ts';

process.env['NODE_ENV'] = 'production';

describe('printBom', () => {
  const bom = JSON.parse(printBom('.'));

  test('lists every package the site is built with, with its version and sum', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, version] of Object.entries(devDependencies)) {
      const entry = bom.components.find((component: { name: string }) => component.name === name);
      assert.equal(entry?.version, version, name);
      assert.equal(entry.hashes[0].alg, 'SHA-512');
    }
  });

  test('is the same each time, in whatever folder', () => {
    assert.equal(bom.serialNumber, undefined);
    assert.equal(bom.metadata.timestamp, undefined);
    assert.equal(bom.metadata.component.name, 'waymark');
  });
});
