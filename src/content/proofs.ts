import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './read-yaml.ts';

/** A promise to the visitor, and the names of the tests that hold it. */
export interface Promised {
  id: string;
  promise: string;
  tests: string[];
}

/** The names of all browser tests of a folder as they stand in its specs; what a name is filled with becomes an ellipsis. */
function testNames(folder: string): string[] {
  return globSync('*.spec.ts', { cwd: folder })
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/\btest\(\s*(['`])(.+?)\1/g),
    ])
    .map(([, , name = '']) => name.replaceAll(/\$\{[^}]+\}/g, '…'));
}

/**
 * The promises with the tests whose names carry their numbers, such as `@P1`.
 * Throws ContentError when a promise has no test or a test names a promise that does not stand in `file`.
 */
export function readProofs(
  promises: Readonly<Record<string, string>>,
  file: string,
  folder = 'e2e',
): Promised[] {
  const tests = testNames(folder).map((name) => ({
    name: name.replaceAll(/ @\w+/g, ''),
    holds: [...name.matchAll(/ @([A-Z]\d+)/g)].map(([, id = '']) => id),
  }));
  const proved = Object.entries(promises).map(([id, promise]) => ({
    id,
    promise,
    tests: tests.filter(({ holds }) => holds.includes(id)).map(({ name }) => name),
  }));
  const problems = [
    ...proved
      .filter(({ tests }) => tests.length === 0)
      .map(({ id }) => `${file}: no test in ${folder} is named @${id}: write one or take it out`),
    ...tests.flatMap(({ name, holds }) =>
      holds
        .filter((id) => !(id in promises))
        .map((id) => `${file}: ${id} is missing, which the test "${name}" holds: add it`),
    ),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return proved;
}
