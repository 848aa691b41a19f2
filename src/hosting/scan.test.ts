import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { responseHeaders } from './headers.ts';
import { scoreOf } from './observatory.ts';
import { type Scan, scanHost } from './scan.ts';

const headers = responseHeaders({ styles: ['s'], scripts: ['j'] });
const page = '<h1>Home</h1><script src="/a.js" integrity="sha384-a"></script>';

/** What is found at a host whose address without HTTPS leads elsewhere; `/gone` hangs up. */
async function scanOf(target: string | undefined, path = '/plain'): Promise<Scan> {
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Content-Type', 'text/html');
    const moves = request.url === '/plain' ? target : undefined;
    if (moves) response.writeHead(301, { Location: moves });
    if (request.url === '/gone') request.socket.destroy();
    response.end(page);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const host = `http://127.0.0.1:${port}`;
  try {
    return await scanHost(host, `${host}${path}`);
  } finally {
    server.close();
  }
}

describe('scanHost', () => {
  test('gives all points to a host that leads to HTTPS', async () => {
    const { findings, problems } = await scanOf('https://127.0.0.1/');
    assert.deepEqual([scoreOf(findings), problems], [155, []]);
  });

  test('names a host that answers without HTTPS', async () => {
    const { problems } = await scanOf(undefined);
    assert.match(problems[0] ?? '', /\/plain does not lead to HTTPS$/);
    assert.ok(problems.includes('redirection: stays at HTTP'));
  });

  test('names a host that leads to another page without HTTPS', async () => {
    const { problems } = await scanOf('/other');
    assert.ok(problems.includes('redirection: ends at HTTP'));
  });

  test('names a host at which nothing answers without HTTPS', async () => {
    const { findings, problems } = await scanOf(undefined, '/gone');
    assert.equal(problems.length, 1);
    assert.ok(findings.some(({ result }) => result === 'nothing at HTTP'));
  });

  test('says so when a redirection never ends', async () => {
    const { problems } = await scanOf('/plain');
    assert.ok(problems.includes('redirection: ends at HTTP'));
  });
});
