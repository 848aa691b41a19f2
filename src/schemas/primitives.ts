import { z } from 'astro/zod';

/** A kebab-case id, as used for file names and references. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be small letters, digits and hyphens, such as nspcc-helpline',
  );

/** What an id can name. */
export type Named =
  | 'service'
  | 'organization'
  | 'topic'
  | 'audience'
  | 'guide'
  | 'question'
  | 'outcome'
  | 'crisis'
  | 'law';

/** What the ids of a schema name: only for editors, so it stands beside what is published of a schema. */
export const named = z.registry<{ of: readonly Named[] }, z.core.$ZodType>();

/** The id of something that stands elsewhere in the content. Editors offer the ids there are; the build proves them. */
export const idOf = (...of: readonly [Named, ...Named[]]) => id.clone().register(named, { of });

/** A calendar date, `YYYY-MM-DD`. */
export const isoDate = z.iso.date('must be a date that exists, written YYYY-MM-DD');

/** An address to write to. */
export const emailAddress = z.email('must be an e-mail address, such as help@example.org');

/** Addresses that may never be linked, with the reason. Source: the services' own conflict notes. */
const neverLink = ['emergencysms.org.uk', 'emergencysms.net'];

/** An absolute web address of another site; hijacked addresses are refused. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    abort: true,
    error: 'must be a full address that begins with https://',
  })
  .meta({ pattern: '^https?://' })
  .refine((address) => !neverLink.some((host) => new URL(address).hostname.endsWith(host)), {
    error: 'is an address that was taken over or is dead and must never be linked',
  });
