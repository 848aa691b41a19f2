import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** The nations whose services differ (rule R10). */
export const nation = z.enum(['scotland', 'england', 'wales', 'northern-ireland']);

/** Who is reading, as far as the answers tell. It decides which services may be offered (rule R4). */
export const visitor = z.enum(['anyone', 'under-13', 'teenager', 'adult']);

/**
 * What a path is about where a rule depends on it: crisis help first (R6), pictures of under-18s
 * (R7), outside the UK (R10).
 */
export const subject = z.enum(['own-behaviour', 'arrest', 'family', 'pictures', 'abroad']);

const option = z.strictObject({
  next: id,
  visitor: visitor.optional(),
  about: z.array(subject).default([]),
  section: id.optional(),
});

/** `several`: more than one option can be chosen, and the first chosen one in the list decides. */
const question = z.strictObject({
  several: z.boolean().default(false),
  options: z.record(id, option),
});

const offered = z.array(id).min(1).max(3);

/** `nations` replaces the services where the equivalents do not fit. */
const outcome = z.strictObject({
  services: offered,
  nations: z.partialRecord(nation, offered).default({}),
  crisis: id.optional(),
  pictures: z.boolean().default(false),
});

/**
 * The decision graph: ids only, no words. `next` names a question or an outcome.
 * What comes next depends on the question and the answer given there, and on nothing else.
 * `doors` are the ways in on the home page, each with the outcome it shows; `crisis` the help that
 * comes before everything else; `equivalents` what takes a service's place in another nation.
 */
export const assessmentSchema = z.strictObject({
  start: id,
  doors: z.record(id, id),
  crisis: z.record(id, z.array(id).min(1)),
  equivalents: z.record(id, z.partialRecord(nation, id)),
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type Question = Assessment['questions'][string];
export type Outcome = Assessment['outcomes'][string];
export type Visitor = z.infer<typeof visitor>;
export type Subject = z.infer<typeof subject>;
export type Nation = z.infer<typeof nation>;
