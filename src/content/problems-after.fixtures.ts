import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { loadContent } from '../content.ts';
import { locales } from '../domain/locale.ts';
import { queriesFile } from './queries.ts';
import { ContentError } from './read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-content-'));
after(() => rmSync(folder, { recursive: true }));

const fewQueries = 100;

/** Leaves the first lines of a long list, which takes most of the time to read. */
function shorten(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${lines.slice(0, fewQueries).join('\n')}\n`);
}

/** What the loader says of the real content after changes to a copy of its folder. */
export function problemsIn(change: (copy: string) => void): readonly string[] {
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync('content', copy, { recursive: true });
  for (const locale of locales) shorten(queriesFile(locale, 'tuning', copy));
  change(copy);
  try {
    loadContent(copy);
  } catch (error) {
    assert.ok(error instanceof ContentError, String(error));
    return error.problems;
  }
  return [];
}

/** What the loader says of the real content after one change to one file. */
export function problemsAfter(file: string, change: (text: string) => string): readonly string[] {
  return problemsIn((copy) => {
    const before = readFileSync(join(copy, file), 'utf8');
    const changed = change(before);
    assert.notEqual(changed, before, 'the change must change something');
    writeFileSync(join(copy, file), changed);
  });
}
