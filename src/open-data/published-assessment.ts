import type { Assessment } from '../schemas/assessment.ts';
import type { PublishedAssessment } from '../schemas/published-assessment.ts';
import { uuidOf } from './identify.ts';

/** Every service that the graph can lead to. */
function servicesOf({ outcomes, crisis, equivalents }: Assessment): string[] {
  const offered = Object.values(outcomes).flatMap(({ services, nations }) => [
    ...services,
    ...Object.values(nations).flat(),
  ]);
  const elsewhere = Object.values(equivalents).flatMap((each) => Object.values(each));
  return [...new Set([...offered, ...Object.values(crisis).flat(), ...elsewhere])].sort();
}

/** The graph of the assessment for other software: with the ids that its services have in the export. */
export function publishAssessment(assessment: Assessment, schema: string): PublishedAssessment {
  const ids = servicesOf(assessment).map((id) => [id, uuidOf('service', id)]);
  return { $schema: schema, ...assessment, hsds_ids: Object.fromEntries(ids) };
}
