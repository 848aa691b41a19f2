import { z } from 'astro/zod';
import { idOf } from './primitives.ts';

/** Whether a single fact may be shown: `supported` by a listed source, or `unverified` and kept back. */
export const factStatus = z.enum(['supported', 'unverified']);

/** Where something was read: an address or a description, whose it is, its date in words, and what it says. */
export const sourceSchema = z.strictObject({
  ref: z.string().min(1).describe('Its address, or what it is.'),
  kind: z
    .enum(['official', 'third-party', 'derived-from-official'])
    .describe(
      'Whose it is: of the service or the state, of somebody else, or taken from an official one.',
    ),
  date: z
    .string()
    .min(1)
    .describe('When it was written or read, in words; a date alone in quotes.'),
  supports: z.string().min(1).describe('What it says, in words.'),
});

const supports = sourceSchema.shape.supports;

/** Where a guide takes something from: a source, or what stands on this site with sources of its own. */
export const guideSourceSchema = z.union([
  sourceSchema,
  z.strictObject({ services: z.array(idOf('service')).min(1), supports }),
  z.strictObject({ law: z.array(idOf('law')).min(1), supports }),
  z.strictObject({
    pages: z.array(z.string().startsWith('/', 'must be a page of this site, such as /law/')).min(1),
    supports,
  }),
]);

export type GuideSource = z.infer<typeof guideSourceSchema>;
export type SourceFacts = z.infer<typeof sourceSchema>;
