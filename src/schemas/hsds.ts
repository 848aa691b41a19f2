import { z } from 'astro/zod';

/*
 * The fields of Open Referral UK 3.0 (HSDS-UK) that this site fills, under their own names.
 * Source: https://docs.openreferraluk.org/ and the schemas behind it. Fields without a value are left out, as
 * its compliance rules ask. Three things are not in the UK schema and are allowed beside it: the phones of a
 * contact, and the name and the code of a language, which stand as in HSDS 3.0.
 */

const uuid = z.uuid();
const text = z.string().min(1);
const date = z.iso.date();

const taxonomyTerm = z.strictObject({
  id: uuid,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: uuid,
});

const attribute = z.strictObject({
  id: uuid,
  link_id: uuid,
  taxonomy_term_id: uuid,
  link_type: z.enum(['topic', 'audience', 'privacy']),
  taxonomy_term: taxonomyTerm,
});

const phone = z.strictObject({
  id: uuid,
  number: text,
  type: z.enum(['voice', 'text']),
  description: text,
});

const organization = z.strictObject({ id: uuid, name: text, description: text });

const days = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Hours of one way to make contact, in Europe/London wall time; `closes_at` at or before `opens_at` is the next day. */
const schedule = z.strictObject({
  id: uuid,
  service_id: uuid,
  freq: z.literal('WEEKLY'),
  interval: z.literal(1),
  byday: z.string().regex(days),
  opens_at: z.string().regex(clock),
  closes_at: z.string().regex(clock),
  description: text,
  attending_type: text,
});

/** A service as HSDS-UK has it. */
export const hsdsServiceSchema = z.strictObject({
  id: uuid,
  organization_id: uuid.optional(),
  name: text,
  description: text,
  url: z.url().optional(),
  email: z.email().optional(),
  status: z.literal('active'),
  minimum_age: z.int().optional(),
  maximum_age: z.int().optional(),
  assured_date: date,
  assurer_email: z.email(),
  alert: text.optional(),
  last_modified: z.iso.datetime(),
  organization: organization.optional(),
  schedules: z.array(schedule),
  service_areas: z.array(z.strictObject({ id: uuid, service_id: uuid, name: text })),
  languages: z.array(z.strictObject({ id: uuid, service_id: uuid, name: text, code: text })),
  contacts: z.array(
    z.strictObject({ id: uuid, service_id: uuid, name: text, phones: z.array(phone) }),
  ),
  cost_options: z.array(
    z.strictObject({
      id: uuid,
      service_id: uuid,
      option: text,
      amount: z.literal(0),
      amount_description: text,
    }),
  ),
  attributes: z.array(attribute),
});

const taxonomy = z.strictObject({ id: uuid, name: text, description: text });

const count = z.int().nonnegative();

/** A page of a list: HSDS pages what it lists, and here one page holds everything. */
const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    total_items: count,
    total_pages: count,
    page_number: count,
    size: count,
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });

/** What stands at the addresses of the standard below `/data/hsds/`, by the last part of the address. */
export const hsdsLists = {
  services: pageOf(hsdsServiceSchema),
  taxonomies: pageOf(taxonomy),
  taxonomy_terms: pageOf(taxonomyTerm),
  service_at_locations: pageOf(z.never()),
} as const;

/** What the address of the whole says of itself. */
export const hsdsAboutSchema = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: z.url(),
  openapi_url: z.url(),
});

export type HsdsService = z.infer<typeof hsdsServiceSchema>;
export type HsdsTerm = z.infer<typeof taxonomyTerm>;
export type HsdsAttribute = z.infer<typeof attribute>;
export type HsdsAbout = z.infer<typeof hsdsAboutSchema>;
