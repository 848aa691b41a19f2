import { z } from 'astro/zod';
import { idOf, isoDate } from './primitives.ts';

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
    part: z.enum(reviewedParts).describe('What was read through as a whole.'),
    guide: idOf('guide')
      .optional()
      .describe('The one guide that was read, where the part is guides.'),
    reviewer: z.string().min(1).describe('Who read it, as they wish to be named.'),
    standing: z
      .string()
      .min(1)
      .describe('What lets them judge, such as: native speaker, social worker.'),
    date: isoDate.describe('The day they read it.'),
    sum: sum.describe('What `npm run translations -- --review` prints for this part.'),
  }),
);

export type ReviewedPart = (typeof reviewedParts)[number];
export type Review = z.infer<typeof reviewSchema>[number];
