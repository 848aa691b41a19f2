import { z } from 'astro/zod';

/** Who runs a service (Open Referral `organization`). */
export const organizationSchema = z.strictObject({
  name: z.string().min(1).describe('What the organization calls itself.'),
});

export type Organization = z.infer<typeof organizationSchema>;
