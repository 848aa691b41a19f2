import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dialable } from '../src/domain/phone.ts';
import { content } from './site.ts';

const shown = [...content.facts.values()]
  .filter(({ publish }) => publish.contact)
  .flatMap(({ phones }) => phones.filter(({ status }) => status === 'supported'));
const dialled = new Set(shown.map(({ number }) => dialable(number)));
const written = new Set(shown.flatMap(({ number, relay_uk }) => [number, relay_uk ?? number]));

const pages = globSync('**/*.html', { cwd: 'dist' }).map((file) => ({
  file,
  html: readFileSync(join('dist', file), 'utf8'),
}));
const scripts = globSync('search/*.js', { cwd: 'dist' }).map((file) => ({
  file,
  html: readFileSync(join('dist', file), 'utf8'),
}));

test('every number that can be dialled or texted stands in the facts of a service @plain', () => {
  for (const { file, html } of [...pages, ...scripts]) {
    for (const [, number = ''] of html.matchAll(/(?:tel|sms):([+\d]+)/g)) {
      expect(dialled.has(number), `${file}: ${number}`).toBe(true);
    }
  }
});

test('every number that can be read stands in the facts of a service @plain', () => {
  let found = 0;
  for (const { file, html } of pages) {
    const text = html
      .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
      .replaceAll(/<bdi class="source-ref"[\s\S]*?<\/bdi>/g, ' ')
      .replaceAll(/<[^>]*>/g, '|');
    for (const [number] of text.matchAll(/(?<![\da-z-])(?:\+|0)\d[\d ]{6,}\d/g)) {
      found += 1;
      expect(written.has(number), `${file}: ${number}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(200);
});

test('every service that shows a contact says where it was read @plain', () => {
  for (const { id, publish, sources } of content.facts.values()) {
    expect(!publish.contact || sources.length > 0, id).toBe(true);
    const html = readFileSync(join('dist/directory', id, 'index.html'), 'utf8')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"');
    for (const { ref } of sources) expect(html, id).toContain(ref);
  }
});
