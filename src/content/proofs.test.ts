import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readProofs } from './proofs.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-proofs-'));
writeFileSync(
  join(folder, 'a.spec.ts'),
  [
    "test('nothing is sent @P1 @script', () => {});",
    `test(\n  \`the page of $\{service} is quiet @P1 @P4\`,\n);`,
    "test('it is fast', f);",
  ].join('\n'),
);

describe('readProofs', () => {
  test('gives each promise the names of its tests, without numbers and modes', () => {
    assert.deepEqual(readProofs({ P1: 'Nothing leaves.', P4: 'Quiet.' }, 'promises.yaml', folder), [
      {
        id: 'P1',
        promise: 'Nothing leaves.',
        tests: ['nothing is sent', 'the page of … is quiet'],
      },
      { id: 'P4', promise: 'Quiet.', tests: ['the page of … is quiet'] },
    ]);
  });

  test('refuses a promise that no test holds', () => {
    assert.throws(
      () => readProofs({ P1: 'a', P4: 'b', X9: 'c' }, 'promises.yaml', folder),
      /promises\.yaml: no test in .* is named @X9: write one or take it out/,
    );
  });

  test('refuses a test for a promise that is not made', () => {
    assert.throws(
      () => readProofs({ P1: 'a' }, 'promises.yaml', folder),
      /P4 is missing, which the test "the page of … is quiet" holds: add it/,
    );
  });
});
