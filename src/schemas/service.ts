import { z } from 'astro/zod';
import { phone } from './phone.ts';
import { emailAddress, idOf, isoDate, webAddress } from './primitives.ts';
import { type channel, schedule } from './schedule.ts';
import { sourceSchema } from './source.ts';

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
const source = z.strictObject({
  ...sourceSchema.shape,
  fields: z
    .array(field)
    .describe(
      'The facts it is for. A fact that is shown and that no source names stops the build.',
    ),
});

/** An answer on the privacy label. Every answer but a plain one has its conditions in the words. */
const privacyAnswer = z.enum(['yes', 'no', 'depends', 'unknown']);

/** The privacy label (promise D2) as far as it cannot be read from the numbers and channels. */
const privacy = z.strictObject({
  name: privacyAnswer.describe("Whether one must say one's name."),
  account: privacyAnswer.describe('Whether one must make an account.'),
  recording: privacyAnswer.describe('Whether calls are recorded.'),
  seen: privacyAnswer.describe(
    'Whether the service sees the phone number or the internet address.',
  ),
  passed_on: privacyAnswer.describe('Whether what a person says is passed on to others.'),
});

/** Where two sources say different things, and which one stands. */
const conflict = z.strictObject({
  field: z.string().describe('What the sources do not agree on.'),
  older: z.string().nullable().describe('What is not taken, and where it stands.'),
  chosen: z.string().nullable().describe('What is taken, and where it stands.'),
  why: z.string().describe('Why this one.'),
});

const shown = z.strictObject({
  contact: z.boolean().describe('true shows numbers and addresses. Only with status: active.'),
  hours: z.boolean().describe('true shows the hours.'),
});

/** What an editor changed in the facts of a service, for those who follow `/data/changes.json`. */
const change = z.strictObject({
  date: isoDate.describe('The day you changed it, at most assured_date.'),
  fields: z.array(field).min(1).describe('The facts that are another now.'),
  what: z.string().min(1).describe('What changed, in a sentence.'),
});

/** One service a person can contact. Field names follow Open Referral where it has one. */
export const serviceSchema = z.strictObject({
  name: z.string().min(1).describe('What the service calls itself.'),
  alternate_names: z
    .array(z.string())
    .default([])
    .describe('Other names people know it by. The list can be left out.'),
  organization: idOf('organization')
    .nullable()
    .describe('Who runs it: the id of a file in content/organizations, or null.'),
  status: z
    .enum(['active', 'unconfirmed'])
    .describe('active shows how to reach it; unconfirmed keeps that back. It goes with publish.'),
  assured_date: isoDate.describe('The day on which the facts were last checked, YYYY-MM-DD.'),
  topics: z
    .array(idOf('topic'))
    .min(1)
    .describe('What it helps with. The first is the group it stands under in the directory.'),
  audiences: z.array(idOf('audience')).min(1).describe('Who it is for.'),
  service_areas: z
    .array(
      z.enum(['scotland', 'england', 'wales', 'northern-ireland', 'germany', 'usa', 'worldwide']),
    )
    .min(1)
    .describe('Where it works.'),
  minimum_age: z
    .int()
    .nullable()
    .describe(
      'The youngest age in years, without quotes; null if there is none or it is not known.',
    ),
  maximum_age: z
    .int()
    .nullable()
    .describe('The oldest age in years, without quotes; null if there is none or it is not known.'),
  languages: z
    .array(z.string())
    .describe(
      'The languages it speaks, by their codes, such as en, gd, cy, pl, bfi (BSL); [] if not known.',
    ),
  interpreters: z
    .boolean()
    .nullable()
    .describe('Whether it calls an interpreter: true or false; null if not known.'),
  publish: shown.describe('What of this file a page may show.'),
  instead: z
    .array(idOf('service'))
    .describe('What to show in its place while its own contact is kept back.'),
  when_closed: z
    .array(idOf('service'))
    .describe('Who is there day and night for the same need, in each place where it works.'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How sure the facts are on the whole.'),
  privacy: privacy.describe(
    "The answers of the privacy label: 'yes', 'no', depends or unknown, each from a source.",
  ),
  phones: z.array(phone).describe('Its numbers, the main one first; [] if it has none.'),
  email: emailAddress.nullable().describe('The address people write to, or null.'),
  chat_url: webAddress.nullable().describe('The page with the chat, or null.'),
  form_url: webAddress.nullable().describe('The page with the form, or null.'),
  url: webAddress.nullable().describe('Its page, or null.'),
  additional_urls: z
    .record(z.string(), webAddress)
    .describe('Other pages by a short name, such as confidentiality; {} if there are none.'),
  schedules: z
    .array(schedule)
    .describe('When it is open, in UK time. A line for each window of hours; [] if not known.'),
  bank_holidays: z
    .enum(['open', 'closed', 'unknown'])
    .describe('Whether it keeps these hours on bank holidays.'),
  schedules_as_of: z
    .string()
    .regex(
      /^(undated|\d{4}(-\d\d){0,2})$/,
      'must be a date in quotes, written YYYY-MM-DD, YYYY-MM or YYYY, or undated',
    )
    .nullable()
    .describe('Of which day the hours are, as far as the source says; null without hours.'),
  schedules_confidence: z
    .enum(['high', 'medium', 'low', 'none'])
    .describe('How sure the hours are; none without hours.'),
  sources: z.array(source).describe('Where the facts were read.'),
  conflicts: z.array(conflict).describe('Where sources say different things; [] if they agree.'),
  unconfirmed: z
    .array(z.string())
    .describe('What a person still has to confirm. Notes to editors, never shown.'),
  changes: z
    .array(change)
    .default([])
    .describe('What is now another than before, for those who follow /data/changes.json.'),
});

/** The facts of one service file; the file name is the id and is added on loading. */
export type ServiceFacts = z.infer<typeof serviceSchema> & { id: string };
export type Phone = ServiceFacts['phones'][number];
export type Schedule = ServiceFacts['schedules'][number];
export type Field = z.infer<typeof field>;
export type Channel = z.infer<typeof channel>;
