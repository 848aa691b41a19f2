import { z } from 'astro/zod';

/** Where something was read: an address or a description, whose it is, its date in words, and what it says. */
export const sourceSchema = z.strictObject({
  ref: z.string().min(1),
  kind: z.enum(['official', 'third-party', 'derived-from-official']),
  date: z.string().min(1),
  supports: z.string().min(1),
});

export type SourceFacts = z.infer<typeof sourceSchema>;
