import { z } from 'astro/zod';
import { changeFeedSchema } from '../schemas/change-feed.ts';
import { hsdsLists } from '../schemas/hsds.ts';
import { publishedAssessmentSchema } from '../schemas/published-assessment.ts';
import { assessmentWordsSchema } from '../schemas/words.ts';

/** What the files below `/data/` hold, by the name of the schema. */
export const dataSchemas = {
  'hsds-services': hsdsLists.services,
  assessment: publishedAssessmentSchema,
  'assessment-words': assessmentWordsSchema,
  changes: changeFeedSchema,
} as const;

export type DataSchemaName = keyof typeof dataSchemas;

/** A schema as JSON Schema (draft 2020-12), of what is published. */
export function publishedSchema(name: DataSchemaName, address: string): object {
  return { $id: address, ...z.toJSONSchema(dataSchemas[name]) };
}
