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
  nations: z.array(nation).min(1).describe('Where it is law.'),
  topic: topic.describe('What it is about.'),
  act: z.string().min(1).describe('The Act, with its year.'),
  section: z
    .string()
    .min(1)
    .nullable()
    .describe('The section or sections, in quotes; null if not known.'),
  url: webAddress.nullable().describe('Where it stands at legislation.gov.uk; null if not known.'),
  max_penalty: z
    .union([z.int().positive(), z.literal('life')])
    .nullable()
    .describe(
      'The most a court can give for the gravest case, in whole years, or life; null where no source was read.',
    ),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .describe('How sure it is. Only what is high is shown.'),
  assured_date: isoDate.describe('The day on which it was last checked, YYYY-MM-DD.'),
  sources: z.array(sourceSchema).describe('Where it was read.'),
  unconfirmed: z.array(z.string()).describe('What a person still has to confirm. Never shown.'),
});

/** The laws by id; their words stand in locales/<locale>/law.yaml. */
export const lawSchema = z.record(id, lawEntry);

export type Law = z.infer<typeof lawSchema>;
