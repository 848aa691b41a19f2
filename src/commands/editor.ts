import { mkdirSync, writeFileSync } from 'node:fs';
import { editorFiles } from '../content/editor-schema.ts';
import { knownIds } from '../content/known-ids.ts';
import { ContentError } from '../content/read-yaml.ts';
import { fail } from './fail.ts';

/** Writes what editors need to know of the content into `.vscode`, with the ids there are now. */
try {
  const files = editorFiles(knownIds('content'));
  mkdirSync('.vscode/schemas', { recursive: true });
  for (const [file, written] of Object.entries(files))
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(error.message);
}
