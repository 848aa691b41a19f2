import { z } from 'astro/zod';
import { nation } from './assessment.ts';
import { id, isoDate, webAddress } from './primitives.ts';
import { sourceSchema } from './source.ts';

/** What a law is about. */
const topic = z.enum([
  'ages',
  'images',
  'ai',
  'online-contact',
  'contact',
  'threats',
  'young-people',
  'platforms',
]);

/**
 * One law a line: the Act and section, where it stands, in which nations it is law. `max_penalty` is the most a
 * court can give for the gravest case, in whole years or `life`; null where no source was read. Only what is
 * `high` in confidence is shown.
 */
const lawEntry = z.strictObject({
  nations: z.array(nation).min(1),
  topic,
  act: z.string().min(1),
  section: z.string().min(1).nullable(),
  url: webAddress.nullable(),
  max_penalty: z.union([z.int().positive(), z.literal('life')]).nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  assured_date: isoDate,
  sources: z.array(sourceSchema),
  unconfirmed: z.array(z.string()),
});

/** The laws by id; their words stand in locales/<locale>/law.yaml. */
export const lawSchema = z.record(id, lawEntry);

export type Law = z.infer<typeof lawSchema>;
