import { z } from 'astro/zod';
import { assessmentSchema } from './assessment.ts';
import { id } from './primitives.ts';

/** The graph as other software gets it: with the address of its schema, and the id of each service in the export. */
export const publishedAssessmentSchema = assessmentSchema.extend({
  $schema: z.url(),
  hsds_ids: z.record(id, z.uuid()),
});

export type PublishedAssessment = z.infer<typeof publishedAssessmentSchema>;
