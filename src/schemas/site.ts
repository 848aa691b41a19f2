import { z } from 'astro/zod';
import { emailAddress, isoDate, webAddress } from './primitives.ts';

/** Every address of a page that was ever published, below the home page. */
export const addressesSchema = z.array(
  z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'must be an address such as /directory/childline/'),
);

/** What a deployment may change without touching code. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  url: z
    .string()
    .regex(
      /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'must be the address of the home page without its last slash, such as https://example.org',
    ),
  exit_url: webAddress,
  report_email: emailAddress,
  security_expires: isoDate,
  onion_url: z
    .string()
    .regex(
      /^https?:\/\/[a-z2-7]{56}\.onion$/,
      'must be the onion address alone, such as http://….onion with its 56 letters, without a path',
    )
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;
