import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addPolicy, hashInline, integrityOf, sealScripts } from './seal.ts';

const integrity = new Map([['/a.js', integrityOf(Buffer.from('a'))]]);
const page =
  '<head><meta charset="utf-8"><style>a{}</style></head><script type="module" src="/a.js"></script>';

describe('sealScripts', () => {
  test('gives a script its integrity, and puts the import map before one that loads others', () => {
    assert.match(
      sealScripts(page, integrity, ['/a.js']),
      /<script type="importmap">\{"integrity":\{"\/a\.js":"sha384-[^"]+"\}\}<\/script><script type="module" src="\/a\.js" integrity="sha384-[^"]+">/,
    );
  });

  test('leaves the import map out where no script loads another', () => {
    assert.doesNotMatch(sealScripts(page, integrity, ['/b.js']), /importmap/);
  });

  test('refuses a script that was not built', () => {
    assert.throws(() => sealScripts(page, new Map(), []), /asks for \/a\.js, which was not built/);
  });
});

describe('hashInline', () => {
  test('hashes equal styles of several pages once', () => {
    assert.equal(hashInline([page, page]).styles.length, 1);
  });

  test('hashes inline scripts and leaves out those with an address', () => {
    const { scripts } = hashInline([sealScripts(page, integrity, ['/a.js'])]);
    assert.equal(scripts.length, 1);
  });

  test('gives no hash to data, which no browser runs', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    assert.deepEqual(hashInline([data]).scripts, []);
  });

  test('gives the hash a browser computes', () => {
    assert.deepEqual(hashInline(['<style></style>']).styles, [
      '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    ]);
  });
});

describe('addPolicy', () => {
  test('puts the policy before everything it governs', () => {
    const sealed = addPolicy(page, hashInline([page]));
    assert.ok(sealed.indexOf('Content-Security-Policy') < sealed.indexOf('<style>'));
  });

  test('refuses a page without a place for it', () => {
    assert.throws(() => addPolicy('<p>', hashInline([])), /no <meta charset/);
  });
});
