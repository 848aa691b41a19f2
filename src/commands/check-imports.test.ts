import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importProblems } from './check-imports.ts';

describe('importProblems', () => {
  test('lets components use the domain', () => {
    assert.deepEqual(
      importProblems('components/a.ts', "import { x } from '../domain/search.ts';"),
      [],
    );
  });

  test('names a component that reads content', () => {
    const [problem] = importProblems('components/A.astro', "import { x } from '../content.ts';");
    assert.match(
      problem ?? '',
      /src\/components\/A\.astro: components may import from content not at all/,
    );
  });

  test('lets the domain take types from schemas, and nothing else from there', () => {
    const path = 'domain/a.ts';
    assert.deepEqual(importProblems(path, "import type { X } from '../schemas/service.ts';"), []);
    assert.match(
      importProblems(path, "import { x } from '../schemas/service.ts';")[0] ?? '',
      /only as types/,
    );
  });

  test('names a domain file that uses Node', () => {
    assert.match(
      importProblems('domain/a.ts', "import { readFileSync } from 'node:fs';")[0] ?? '',
      /may not import the package "node:fs"/,
    );
  });

  test('sees dynamic imports', () => {
    assert.equal(importProblems('components/a.ts', "import('../site.ts')").length, 1);
  });

  test('names a file that stands in no room', () => {
    assert.match(importProblems('utils/a.ts', '')[0] ?? '', /stands in no known room/);
  });
});
