import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compress } from '../hosting/compress.ts';
import { barePage } from './bare-page.ts';

describe('barePage', () => {
  test('weighs what it is told to, compressed, within one in a hundred', async () => {
    for (const bytes of [1000, 10_000, 28_000]) {
      const weight = (await compress(Buffer.from(await barePage(bytes)))).length;
      assert.ok(Math.abs(weight - bytes) <= bytes / 100, `${weight} instead of ${bytes}`);
    }
  });

  test('is the same every time', async () => {
    assert.equal(await barePage(2000), await barePage(2000));
  });
});
