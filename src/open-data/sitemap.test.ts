import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from '../domain/locale.ts';
import { printSitemap } from './sitemap.ts';

const site = 'https://example.org';
const print = (path: string, day?: string) => printSitemap(site, [path], () => day);

describe('printSitemap', () => {
  test('names a page once in each language, each time with all its languages', () => {
    const text = print('/urgent/');
    assert.equal(text.match(/<loc>/g)?.length, locales.length);
    assert.equal(text.match(/hreflang/g)?.length, locales.length * (locales.length + 1));
    assert.match(text, /hreflang="x-default" href="https:\/\/example\.org\/urgent\/"/);
  });

  test('names a page that is not translated once, without languages', () => {
    const text = print('/partners/');
    assert.equal(text.match(/<loc>/g)?.length, 1);
    assert.doesNotMatch(text, /hreflang/);
  });

  test('says when a page changed only where that is known', () => {
    assert.match(print('/partners/', '2026-11-22'), /<lastmod>2026-11-22<\/lastmod>/);
    assert.doesNotMatch(print('/partners/'), /lastmod/);
  });
});
