import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printCaddyfile } from './caddy.ts';
import { printNginx } from './nginx.ts';

const headers: [string, string][] = [
  ['Content-Security-Policy', "default-src 'none'; script-src 'self'"],
  ['Cache-Control', 'no-store'],
];
const onion = 'http://abc.onion';

describe('printCaddyfile', () => {
  const text = printCaddyfile(headers);

  test('sends every header with pages and with errors', () => {
    for (const [name, value] of headers) assert.ok(text.includes(`${name} \`${value}\``), name);
    assert.equal(text.split('import files').length - 1, 2);
  });

  test('keeps no record of who asks', () => {
    assert.match(text, /output discard/);
  });

  test('speaks of an onion address only where there is one', () => {
    assert.doesNotMatch(text, /onion/i);
    assert.match(printCaddyfile(headers, onion), /http:\/\/abc\.onion\{http\.request\.uri\}/);
  });

  test('refuses a header it cannot quote', () => {
    assert.throws(() => printCaddyfile([['X', 'a`b']]), /backtick/);
  });
});

describe('printNginx', () => {
  const text = printNginx(headers);

  test('sends every header with answers of every status', () => {
    for (const [name, value] of headers) assert.ok(text.includes(`${name} "${value}" always;`));
  });

  test('keeps no record of who asks', () => {
    assert.match(text, /access_log off;/);
    assert.match(text, /error_log \/dev\/null crit;/);
  });

  test('speaks of an onion address only where there is one', () => {
    assert.doesNotMatch(text, /onion/i);
    assert.match(printNginx(headers, onion), /"http:\/\/abc\.onion\$request_uri"/);
  });

  test('refuses a header that nginx would read', () => {
    for (const value of ['a"b', 'a$b', 'a\\b'])
      assert.throws(() => printNginx([['X', value]]), /nginx reads/);
  });
});
