import { z } from 'astro/zod';
import { id } from './primitives.ts';

/**
 * A query as somebody would type it: which services would be right to see first, which would be wrong among
 * the first three, and what is urgent in it.
 */
const labelledQuery = z.strictObject({
  query: z.string().min(1),
  accept: z.array(id).min(1),
  forbid: z.array(id).default([]),
  urgent: z
    .enum(['none', 'danger', 'suicide', 'child', 'blackmail', 'seen', 'images'])
    .default('none'),
});

/** Labelled queries of one language. */
export const queriesSchema = z.array(labelledQuery).min(1);

export type LabelledQuery = z.infer<typeof labelledQuery>;
