import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assessmentSchema } from '../schemas/assessment.ts';
import { lawSchema } from '../schemas/law.ts';
import type { Named } from '../schemas/primitives.ts';
import { taxonomySchema } from '../schemas/taxonomy.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Every id there is, by what it names. Files count by their names, so that one half written counts too.
 * Throws ContentError when a file that holds ids does not fit.
 */
export function knownIds(folder: string): Record<Named, string[]> {
  const taxonomy = readYaml(join(folder, 'taxonomy.yaml'), taxonomySchema);
  const assessment = readYaml(join(folder, 'assessment.yaml'), assessmentSchema);
  const law = readYaml(join(folder, 'law.yaml'), lawSchema);
  return {
    service: namesIn(join(folder, 'services')),
    organization: namesIn(join(folder, 'organizations')),
    topic: taxonomy.topics,
    audience: taxonomy.audiences,
    guide: taxonomy.guides,
    question: Object.keys(assessment.questions),
    outcome: Object.keys(assessment.outcomes),
    crisis: Object.keys(assessment.crisis),
    law: Object.keys(law),
  };
}

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort();
