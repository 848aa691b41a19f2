import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { placeOf } from './schema-place.ts';
import { schemaRemedy, singleIssues } from './schema-remedy.ts';
import { syntaxRemedy } from './syntax-remedy.ts';

/** Content that must not be built. Each line of `problems` names a file, the place in it and what to do. */
export class ContentError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

function remedyFor({ input, message, path }: z.core.$ZodIssue): string {
  if (input === undefined) return `is missing: add it (${message})`;
  if (input !== null) return message;
  return `is empty: write ${path.length > 0 ? 'it after the colon' : 'something'} (${message})`;
}

/**
 * Reads one YAML file and proves it against a schema.
 * Throws ContentError when the file is missing, is not YAML, or does not fit.
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  if (!existsSync(file)) throw new ContentError([`${file}: is missing: create it`]);
  return proveYaml(file, readFileSync(file, 'utf8'), schema);
}

/** Proves the YAML that stands in a file. Throws ContentError, with the line, when it is not YAML or does not fit. */
export function proveYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: lines });
  const unread = syntaxRemedy(text, document);
  if (unread) {
    const { line } = lines.linePos(unread.offset);
    throw new ContentError([`${file}: line ${line}: ${unread.remedy}`]);
  }
  const parsed = schema.safeParse(document.toJS(), { reportInput: true, error: schemaRemedy });
  if (parsed.success) return parsed.data;
  throw new ContentError(
    parsed.error.issues
      .flatMap(singleIssues)
      .map((issue) => `${file}: ${placeOf(issue, document, lines)} ${remedyFor(issue)}`),
  );
}

/**
 * Runs all readers and gives what each read, under its name.
 * Throws ContentError with the problems of all of them, not only of the first.
 */
export function readAll<Readers extends Record<string, () => unknown>>(
  readers: Readers,
): { [Name in keyof Readers]: ReturnType<Readers[Name]> } {
  const problems: string[] = [];
  const entries = Object.entries(readers).map(([name, read]) => {
    try {
      return [name, read()];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [name, undefined];
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return Object.fromEntries(entries);
}

/** Reads every `.yaml` file of a folder; the file name without its ending is the id. */
export function readYamlFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Map<string, z.infer<Schema>> {
  return readFolder(folder, '.yaml', (file) => readYaml(file, schema));
}

/**
 * Reads every file of a folder, all of one kind; the file name without its ending is the id.
 * Throws ContentError when the folder is missing, a name is not kebab-case, or a file does not fit.
 */
export function readFolder<Read>(
  folder: string,
  ending: '.yaml' | '.md',
  read: (file: string) => Read,
): Map<string, Read> {
  if (!existsSync(folder)) throw new ContentError([`${folder}: is missing: create it`]);
  const files = readdirSync(folder).sort();
  const isNamed = (name: string) =>
    name.endsWith(ending) && /^[a-z0-9-]+$/.test(basename(name, ending));
  const misnamed = files.filter((name) => !isNamed(name));
  if (misnamed.length > 0) {
    throw new ContentError(
      misnamed.map(
        (name) =>
          `${join(folder, name)}: the name must be small letters, digits and hyphens, and end in ${ending}: rename it`,
      ),
    );
  }
  const readers = files.map(
    (name) => [basename(name, ending), () => read(join(folder, name))] as const,
  );
  return new Map(Object.entries(readAll(Object.fromEntries(readers))));
}
