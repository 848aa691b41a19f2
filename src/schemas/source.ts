import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** Where something was read: an address or a description, whose it is, its date in words, and what it says. */
export const sourceSchema = z.strictObject({
  ref: z.string().min(1),
  kind: z.enum(['official', 'third-party', 'derived-from-official']),
  date: z.string().min(1),
  supports: z.string().min(1),
});

const supports = sourceSchema.shape.supports;

/** Where a guide takes something from: a source, or what stands on this site with sources of its own. */
export const guideSourceSchema = z.union([
  sourceSchema,
  z.strictObject({ services: z.array(id).min(1), supports }),
  z.strictObject({ law: z.array(id).min(1), supports }),
  z.strictObject({
    pages: z.array(z.string().startsWith('/', 'must be a page of this site, such as /law/')).min(1),
    supports,
  }),
]);

export type GuideSource = z.infer<typeof guideSourceSchema>;
export type SourceFacts = z.infer<typeof sourceSchema>;
