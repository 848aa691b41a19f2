import { z } from 'astro/zod';
import { emailAddress, id, isoDate, webAddress } from './primitives.ts';
import { sourceSchema } from './source.ts';

/** Whether a single fact may be shown: `supported` by a listed source, or `unverified` and kept back. */
const factStatus = z.enum(['supported', 'unverified']);

/**
 * A number a person can dial or text (Open Referral `phone`).
 * `number` is grouped for reading: UK national form, a short code, or `+` and country code.
 * `needs_voice` is false where a person need not speak.
 * `confirmed_date` is the day a person rang it and somebody of the service answered.
 */
const phone = z.strictObject({
  number: z
    .string()
    .regex(/^(\+|0)?\d[\d ]+$/, 'must be digits and single spaces, such as 0808 800 5000'),
  type: z.enum(['voice', 'text']),
  cost: z.enum(['free', 'free-most', 'standard']).nullable(),
  appears_on_bill: z.boolean().nullable(),
  status: factStatus,
  keyword: z.string().optional(),
  relay_uk: z.string().optional(),
  needs_registration: z.boolean().optional(),
  needs_voice: z.boolean().default(true),
  callers_from: z.enum(['ireland']).optional(),
  confirmed_date: isoDate.optional(),
});

/** Ways a service can be reached. */
export const channel = z.enum(['call', 'text', 'chat', 'email', 'form', 'website']);

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time in quotes, from 00:00 to 24:00');

/**
 * Opening windows in Europe/London wall time (Open Referral `schedule`).
 * `closes_at` at or before `opens_at` means the next day; `24:00` is midnight at the end of the day.
 */
const schedule = z.strictObject({
  channels: z.array(channel).min(1),
  byday: z.array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])).min(1),
  opens_at: clock,
  closes_at: clock,
  status: factStatus.default('supported'),
});

/** The kinds of fact a page shows; each one shown needs a source that names it in `fields`. */
export const field = z.enum([
  'purpose',
  'audiences',
  'service_areas',
  'ages',
  'phones',
  'cost',
  'on_bill',
  'relay',
  'chat_url',
  'form_url',
  'email',
  'url',
  'schedules',
  'bank_holidays',
  'languages',
  'privacy.name',
  'privacy.account',
  'privacy.recording',
  'privacy.seen',
  'privacy.passed_on',
]);

/** A source, with the facts it is for. */
const source = z.strictObject({ ...sourceSchema.shape, fields: z.array(field) });

/** An answer on the privacy label. Every answer but a plain one has its conditions in the words. */
const privacyAnswer = z.enum(['yes', 'no', 'depends', 'unknown']);

/**
 * The privacy label (promise D2) as far as it cannot be read from the numbers and channels: whether a
 * name is needed, an account is needed, calls are recorded, the service sees the number or internet
 * address, and whether what a person says is passed on to others.
 */
const privacy = z.strictObject({
  name: privacyAnswer,
  account: privacyAnswer,
  recording: privacyAnswer,
  seen: privacyAnswer,
  passed_on: privacyAnswer,
});

/** What an editor changed in the facts of a service, for those who follow `/data/changes.json`. */
const change = z.strictObject({
  date: isoDate,
  fields: z.array(field).min(1),
  what: z.string().min(1),
});

/** One service a person can contact. Field names follow Open Referral where it has one. */
export const serviceSchema = z.strictObject({
  name: z.string().min(1),
  alternate_names: z.array(z.string()).default([]),
  organization: id.nullable(),
  status: z.enum(['active', 'unconfirmed']),
  assured_date: isoDate,
  topics: z.array(id).min(1),
  audiences: z.array(id).min(1),
  service_areas: z
    .array(
      z.enum(['scotland', 'england', 'wales', 'northern-ireland', 'germany', 'usa', 'worldwide']),
    )
    .min(1),
  minimum_age: z.int().nullable(),
  maximum_age: z.int().nullable(),
  languages: z.array(z.string()),
  interpreters: z.boolean().nullable(),
  publish: z.strictObject({ contact: z.boolean(), hours: z.boolean() }),
  instead: z.array(id),
  when_closed: z.array(id),
  confidence: z.enum(['high', 'medium', 'low']),
  privacy,
  phones: z.array(phone),
  email: emailAddress.nullable(),
  chat_url: webAddress.nullable(),
  form_url: webAddress.nullable(),
  url: webAddress.nullable(),
  additional_urls: z.record(z.string(), webAddress),
  schedules: z.array(schedule),
  bank_holidays: z.enum(['open', 'closed', 'unknown']),
  schedules_as_of: z
    .string()
    .regex(
      /^(undated|\d{4}(-\d\d){0,2})$/,
      'must be a date written YYYY-MM-DD, YYYY-MM, YYYY or undated',
    )
    .nullable(),
  schedules_confidence: z.enum(['high', 'medium', 'low', 'none']),
  sources: z.array(source),
  conflicts: z.array(
    z.strictObject({
      field: z.string(),
      older: z.string().nullable(),
      chosen: z.string().nullable(),
      why: z.string(),
    }),
  ),
  unconfirmed: z.array(z.string()),
  changes: z.array(change).default([]),
});

/** The facts of one service file; the file name is the id and is added on loading. */
export type ServiceFacts = z.infer<typeof serviceSchema> & { id: string };
export type Phone = ServiceFacts['phones'][number];
export type Schedule = ServiceFacts['schedules'][number];
export type Field = z.infer<typeof field>;
export type Channel = z.infer<typeof channel>;
