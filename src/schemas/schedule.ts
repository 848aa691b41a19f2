import { z } from 'astro/zod';
import { factStatus } from './source.ts';

/** Ways a service can be reached. */
export const channel = z.enum(['call', 'text', 'chat', 'email', 'form', 'website']);

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "must be a time in quotes, from '00:00' to '24:00'");

/** Opening windows in Europe/London wall time (Open Referral `schedule`). */
export const schedule = z.strictObject({
  channels: z.array(channel).min(1).describe('What these hours are for, such as [call, chat].'),
  byday: z
    .array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']))
    .min(1)
    .describe('The days on which it opens, such as [MO, TU].'),
  opens_at: clock.describe("UK time in quotes, such as '09:00'."),
  closes_at: clock.describe(
    "UK time in quotes. At or before opens_at it means the next day; '24:00' is midnight.",
  ),
  status: factStatus
    .default('supported')
    .describe('supported: a source of this file has these hours. unverified: they are not shown.'),
});
