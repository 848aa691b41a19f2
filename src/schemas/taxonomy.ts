import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** The ids services and guides are filed under. `topics` and `guides` are in the order of their lists. */
export const taxonomySchema = z.strictObject({
  topics: z.array(id).min(1).describe('The groups of the directory, in its order.'),
  audiences: z.array(id).min(1).describe('Who services and guides are for.'),
  guides: z
    .array(id)
    .min(1)
    .describe('The guides, in the order of their list: each has a file in content/guides/en.'),
});

export type Taxonomy = z.infer<typeof taxonomySchema>;
