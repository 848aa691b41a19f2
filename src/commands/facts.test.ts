import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

const facts = (...options: string[]) =>
  spawnSync(process.execPath, ['src/commands/facts.ts', ...options], { encoding: 'utf8' });

describe('npm run facts', () => {
  test('prints a line for each thing to confirm, and how many there are', () => {
    const { stdout, status } = facts();
    const lines = stdout.trimEnd().split('\n');
    const count = Number(/^(\d+) to confirm on /.exec(lines.at(-1) ?? '')?.[1]);
    assert.equal(lines.length - 1, count);
    assert.equal(status, 0);
  });

  test('ends with 1 when it is strict and something is left', () => {
    const { stdout, status } = facts('--strict');
    assert.equal(status, /^0 to confirm/m.test(stdout) ? 0 : 1);
  });
});
