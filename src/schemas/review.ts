import { z } from 'astro/zod';
import { id, isoDate } from './primitives.ts';

const sum = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'must be the 12 signs that `npm run translations` prints');

/** The sums of the English texts a translation was made from, by part. */
export const translatedFromSchema = z.record(z.string(), sum);

/** The parts of a locale that somebody can read through as a whole. */
const reviewedParts = [
  'ui',
  'assessment',
  'services',
  'taxonomy',
  'pages',
  'promises',
  'guides',
  'search',
] as const;

/**
 * Who read through which part of a locale, and when: `reviewer` as they wish to be named, `standing` what lets
 * them judge ("native speaker, social worker"), `guide` the one guide they read where the part is guides, `sum`
 * the sum of the text they read, so that a text that changed counts as unread.
 */
export const reviewSchema = z.array(
  z.strictObject({
    part: z.enum(reviewedParts),
    guide: id.optional(),
    reviewer: z.string().min(1),
    standing: z.string().min(1),
    date: isoDate,
    sum,
  }),
);

export type ReviewedPart = (typeof reviewedParts)[number];
export type Review = z.infer<typeof reviewSchema>[number];
