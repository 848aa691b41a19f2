import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  folderRules,
  type HeaderRule,
  headersAt,
  onionHome,
  parseHeadersFile,
  policyHeader,
  policyMeta,
  printHeadersFile,
  responseHeaders,
} from './headers.ts';

const hashes = { styles: ['s1', 's2'], scripts: ['j1'] };

describe('policyHeader', () => {
  test('allows nothing by default and nothing unsafe', () => {
    assert.match(policyHeader(hashes), /^default-src 'none'; /);
    assert.ok(!policyHeader(hashes).includes('unsafe'));
  });

  test('grants no connection, so that no script can send anything', () => {
    assert.ok(!policyHeader(hashes).includes('connect-src'));
  });

  test('names each inline style and script by its hash', () => {
    assert.match(
      policyHeader(hashes),
      /script-src 'self' 'sha256-j1'; style-src 'sha256-s1' 'sha256-s2';/,
    );
  });
});

describe('policyMeta', () => {
  test('differs from the header only by what a meta cannot carry', () => {
    const inMeta = policyMeta(hashes).split('; ');
    const missing = policyHeader(hashes)
      .split('; ')
      .filter((directive) => !inMeta.includes(directive));
    assert.deepEqual(missing, ["frame-ancestors 'none'"]);
  });
});

describe('responseHeaders', () => {
  const headers = new Map(responseHeaders(hashes));

  test('keeps pages out of every cache and every frame', () => {
    assert.deepEqual(
      [headers.get('Cache-Control'), headers.get('X-Frame-Options')],
      ['no-store', 'DENY'],
    );
  });

  test('sets no cookie and asks for no reports', () => {
    for (const name of headers.keys()) assert.doesNotMatch(name, /cookie|report|nel|server/i);
  });
});

describe('onionHome', () => {
  test('names the home page of the onion, or nothing', () => {
    assert.deepEqual(onionHome('http://abc.onion'), [['Onion-Location', 'http://abc.onion/']]);
    assert.deepEqual(onionHome(undefined), []);
  });
});

const everywhere: HeaderRule = { at: '/*', headers: responseHeaders(hashes) };
const rules = [everywhere, ...folderRules];

describe('parseHeadersFile', () => {
  test('reads back what was written', () => {
    assert.deepEqual(parseHeadersFile(printHeadersFile(rules)), rules);
  });

  test('refuses a rule that it would not serve', () => {
    assert.throws(() => parseHeadersFile('/*\n  A: b\n/x\n'), /no rule and no header: "\/x"/);
  });

  test('refuses a header before any rule', () => {
    assert.throws(() => parseHeadersFile('  A: b\n/*\n'), /no rule and no header: " {2}A: b"/);
  });
});

describe('headersAt', () => {
  const names = (path: string) => headersAt(rules, path).map(([name]) => name);

  test('lets other sites read the open data, and nothing else', () => {
    assert.ok(names('/data/services.csv').includes('Access-Control-Allow-Origin'));
    for (const path of ['/', '/find/', '/database/', '/pl/data/'])
      assert.ok(!names(path).includes('Access-Control-Allow-Origin'), path);
  });

  test('keeps the headers of every answer', () => {
    assert.ok(names('/data/').includes('Content-Security-Policy'));
  });
});
