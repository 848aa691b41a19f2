import { z } from 'astro/zod';
import { webAddress } from './primitives.ts';

/** What a deployment may change without touching code. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  exit_url: webAddress,
  report_email: z.email(),
});

export type Site = z.infer<typeof siteSchema>;
