import { join } from 'node:path';
import type { z } from 'astro/zod';
import { queriesSchema } from '../schemas/queries.ts';
import { readYaml } from './read-yaml.ts';

/** The labelled queries of a language. Throws ContentError when the file is missing or does not fit. */
export function readQueries(locale: string, folder = 'content'): z.infer<typeof queriesSchema> {
  return readYaml(join(folder, 'queries', `${locale}.yaml`), queriesSchema);
}
