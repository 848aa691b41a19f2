import { z } from 'astro/zod';
import { subject, visitor } from './assessment.ts';
import { idOf, isoDate } from './primitives.ts';
import { guideSourceSchema } from './source.ts';

const sentence = z.string().min(1);

/**
 * What stands above the prose of a guide. `title` stands in the tab and in lists, `heading` on the page;
 * `audience` is one of the taxonomy; `visitor` and `about` mean what they mean in the assessment (rules R4, R6,
 * R7); `services` is the next step, in order; `next` names guides.
 */
export const guideSchema = z.strictObject({
  title: sentence,
  heading: sentence,
  lead: sentence,
  audience: idOf('audience'),
  visitor,
  about: z.array(subject),
  assured_date: isoDate,
  services: z.array(idOf('service')).min(1).max(3),
  next: z.array(idOf('guide')).min(1).max(4),
  sources: z.array(guideSourceSchema).min(1),
});

/** What stands above the prose of a guide in another locale; the rest is the English one's. */
export const guideWordsSchema = guideSchema.pick({ title: true, heading: true, lead: true });

export type GuideFrontMatter = z.infer<typeof guideSchema>;
