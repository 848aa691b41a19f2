import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';

const command = resolve('src/commands/start.ts');

/** Runs `npm start`'s command and gives its exit code and what it said. */
function start(port: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd,
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  const blocker = createServer();
  let taken = '';
  before(async () => {
    await new Promise<void>((done) => {
      blocker.listen(0, () => done());
    });
    const address = blocker.address();
    taken = typeof address === 'object' && address ? `${address.port}` : '';
  });
  after(() => blocker.close());

  test('says in one line that the port is taken, and ends with 1', () => {
    const { status, stdout, stderr } = start(taken, '.');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^Port \d+ is in use: stop the other program or choose another port.*\n$/);
  });

  test('says in one line that PORT is no port, and ends with 1', () => {
    for (const port of ['web', '0', '65536']) {
      const { status, stderr } = start(port, '.');
      assert.equal(status, 1);
      assert.match(stderr, /^PORT is "\w+", which is not a port.*\n$/);
    }
  });

  test('says in one line what is wrong with the content, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-start-'));
    cpSync('content', join(folder, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'content/organizations/nspcc.yaml'), 'nam: NSPCC\nname: NSPCC\n');
    const { status, stderr } = start('45871', folder);
    rmSync(folder, { recursive: true });
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'content/organizations/nspcc.yaml: line 1: the file does not know "nam": correct the spelling or remove it\n',
    );
  });
});
