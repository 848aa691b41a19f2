import { z } from 'astro/zod';
import { idOf } from './primitives.ts';

/**
 * A query as somebody would type it: which services would be right to see first, which would be wrong among
 * the first three, and what is urgent in it.
 */
const labelledQuery = z.strictObject({
  query: z.string().min(1).describe('What somebody typed, in their words.'),
  accept: z
    .array(idOf('service'))
    .min(1)
    .describe('Every service that would be right to see first.'),
  forbid: z
    .array(idOf('service'))
    .default([])
    .describe('Services that would be wrong among the first three.'),
  urgent: z
    .enum(['none', 'danger', 'suicide', 'child', 'blackmail', 'seen', 'images'])
    .default('none')
    .describe('What is urgent in it.'),
});

/** Labelled queries of one language. */
export const queriesSchema = z.array(labelledQuery).min(1);

export type LabelledQuery = z.infer<typeof labelledQuery>;
