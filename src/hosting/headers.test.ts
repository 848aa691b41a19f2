import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
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

  test('survives being written to a file and read back', () => {
    assert.deepEqual(parseHeadersFile(printHeadersFile([...headers])), [...headers]);
  });
});

describe('onionHome', () => {
  test('names the home page of the onion, or nothing', () => {
    assert.deepEqual(onionHome('http://abc.onion'), [['Onion-Location', 'http://abc.onion/']]);
    assert.deepEqual(onionHome(undefined), []);
  });
});

describe('parseHeadersFile', () => {
  test('refuses a second rule, which it would not serve', () => {
    assert.throws(() => parseHeadersFile('/*\n  A: b\n/x\n'), /a line that is no header: "\/x"/);
  });

  test('refuses a file for other addresses', () => {
    assert.throws(() => parseHeadersFile('/find/*\n  A: b\n'), /not with the one rule/);
  });
});
