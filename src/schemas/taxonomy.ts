import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** The ids services are filed under. The order of `topics` is the order of the directory. */
export const taxonomySchema = z.strictObject({
  topics: z.array(id).min(1),
  audiences: z.array(id).min(1),
});

export type Taxonomy = z.infer<typeof taxonomySchema>;
