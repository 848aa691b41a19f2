import { z } from 'astro/zod';
import { id } from './primitives.ts';

/** Who is reading, as far as the answers tell. It decides which services may be offered (rule R4). */
const visitor = z.enum(['anyone', 'under-13', 'teenager', 'adult']);

/** What a path is about where a rule depends on it: crisis help first (R6), pictures of under-18s (R7). */
const subject = z.enum(['own-behaviour', 'arrest', 'family', 'pictures']);

const option = z.strictObject({
  next: id,
  visitor: visitor.optional(),
  about: z.array(subject).default([]),
  section: id.optional(),
});

const question = z.strictObject({
  options: z.record(id, option),
});

const outcome = z.strictObject({
  services: z.array(id).min(1).max(3),
  crisis_first: z.array(id).default([]),
  pictures: z.boolean().default(false),
});

/**
 * The decision graph: ids only, no words. `next` names a question or an outcome.
 * What comes next depends on the question and the answer given there, and on nothing else.
 * `doors` are the ways in on the home page, each with the outcome it shows.
 */
export const assessmentSchema = z.strictObject({
  start: id,
  doors: z.record(id, id),
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type Question = Assessment['questions'][string];
export type Outcome = Assessment['outcomes'][string];
export type Visitor = z.infer<typeof visitor>;
export type Subject = z.infer<typeof subject>;
