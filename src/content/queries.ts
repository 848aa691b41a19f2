import { join } from 'node:path';
import type { LabelledQuery } from '../schemas/queries.ts';
import { contentFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The labelled queries of a language: those the search learns from, or those it is only measured with.
 * Throws ContentError when the file is missing or does not fit.
 */
export function readQueries(
  locale: string,
  half: 'tuning' | 'measured',
  folder = 'content',
): LabelledQuery[] {
  return readYaml(queriesFile(locale, half, folder), contentFiles.queries.schema);
}

/** Where the labelled queries of a language stand. */
export const queriesFile = (locale: string, half: string, folder = 'content') =>
  join(folder, 'queries', locale, `${half}.yaml`);

/** Labelled queries that name a service that is not there, call one both right and wrong, or stand there twice. */
export function queryProblems(
  file: string,
  queries: readonly LabelledQuery[],
  services: ReadonlyMap<string, unknown>,
): string[] {
  const seen = new Set<string>();
  return queries.flatMap(({ query, accept, forbid }) => {
    const key = query.toLowerCase();
    const isTwice = seen.has(key);
    seen.add(key);
    return [
      ...[...accept, ...forbid]
        .filter((id) => !services.has(id))
        .map(
          (id) =>
            `${file}: "${query}" names service "${id}", which does not exist: correct the id or remove it`,
        ),
      ...accept
        .filter((id) => forbid.includes(id))
        .map((id) => `${file}: "${query}" both accepts and forbids "${id}": remove it from one`),
      ...(isTwice ? [`${file}: "${query}" stands there twice: remove one`] : []),
    ];
  });
}
