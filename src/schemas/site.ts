import { z } from 'astro/zod';
import { emailAddress, isoDate, webAddress } from './primitives.ts';

/** Every address of a page that was ever published, below the home page. */
export const addressesSchema = z.array(
  z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'must be an address such as /directory/childline/'),
);

/** What a deployment may change without touching code. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).describe('What the site is called.'),
  url: z
    .string()
    .regex(
      /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'must be the address of the home page without its last slash, such as https://example.org',
    )
    .describe('Where the site will be. It is printed on posters and cards.'),
  exit_url: webAddress.describe(
    'The page that opens when a visitor leaves. One that nobody wonders about.',
  ),
  report_email: emailAddress.describe(
    'Where people write when something on a page is wrong. Somebody must read it.',
  ),
  security_expires: isoDate.describe(
    'Until when somebody reads there what is told of a weak spot: less than a year away.',
  ),
  onion_url: z
    .string()
    .regex(
      /^https?:\/\/[a-z2-7]{56}\.onion$/,
      'must be the onion address alone, such as http://….onion with its 56 letters, without a path',
    )
    .optional()
    .describe('The address of the onion service, if you run one (docs/hosting.md).'),
});

export type Site = z.infer<typeof siteSchema>;
