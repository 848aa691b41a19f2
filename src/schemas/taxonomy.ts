import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** The ids services and guides are filed under. `topics` and `guides` are in the order of their lists. */
export const taxonomySchema = z.strictObject({
  topics: z.array(id).min(1),
  audiences: z.array(id).min(1),
  guides: z.array(id).min(1),
});

export type Taxonomy = z.infer<typeof taxonomySchema>;
