import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policyMeta } from './headers.ts';
import { addPolicy, hashInline, integrityOf, sealScripts, sortScripts } from './seal.ts';

const page =
  '<head><meta charset="utf-8"><style>a{}</style></head><script type="module" src="/a.js"></script>';
const code = (a: string, b = 'b') =>
  new Map([
    ['/a.js', Buffer.from(a)],
    ['/b.js', Buffer.from(b)],
  ]);
const loading = sortScripts(code('import(x)'), [page]);

describe('sortScripts', () => {
  test('knows which scripts load others, and which no page asks for', () => {
    assert.deepEqual(loading.loaders, ['/a.js']);
    assert.deepEqual(loading.loaded, ['/b.js']);
    assert.equal(loading.integrity.get('/b.js'), integrityOf(Buffer.from('b')));
  });

  test('counts a script that another names as loaded, also when a page asks for it', () => {
    const { loaded } = sortScripts(code('a', 'import "./a.js"'), [page]);
    assert.deepEqual(loaded, ['/a.js', '/b.js']);
  });
});

describe('sealScripts', () => {
  test('gives a script its integrity, and puts the import map before one that loads others', () => {
    assert.match(
      sealScripts(page, loading),
      /<script type="importmap">\{"integrity":\{"\/b\.js":"sha384-[^"]+"\}\}<\/script><script type="module" src="\/a\.js" integrity="sha384-[^"]+">/,
    );
  });

  test('leaves the import map out where no script loads another', () => {
    assert.doesNotMatch(sealScripts(page, sortScripts(code('a'), [page])), /importmap/);
  });

  test('gives a page the sums of its own language, and not of the others', () => {
    const scripts = sortScripts(
      new Map(
        Object.entries({ '/a.js': 'import(x)', '/search/en.js': '', '/search/pl.js': '' }).map(
          ([path, text]) => [path, Buffer.from(text)],
        ),
      ),
      [page],
    );
    const sealed = sealScripts(`${page}<i data-index="/search/pl.js"></i>`, scripts);
    assert.match(sealed, /"\/search\/pl\.js":"sha384/);
    assert.doesNotMatch(sealed, /search\/en\.js/);
  });

  test('refuses a script that was not built', () => {
    assert.throws(
      () => sealScripts(page, sortScripts(new Map(), [])),
      /asks for \/a\.js, which was not built/,
    );
  });
});

describe('hashInline', () => {
  test('hashes equal styles of several pages once', () => {
    assert.equal(hashInline([page, page]).styles.length, 1);
  });

  test('hashes inline scripts and leaves out those with an address', () => {
    const { scripts } = hashInline([sealScripts(page, loading)]);
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
    const sealed = addPolicy(page, policyMeta(hashInline([page])));
    assert.ok(sealed.indexOf('Content-Security-Policy') < sealed.indexOf('<style>'));
  });

  test('refuses a page without a place for it', () => {
    assert.throws(() => addPolicy('<p>', 'none'), /no <meta charset/);
  });
});
