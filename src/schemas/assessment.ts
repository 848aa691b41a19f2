import { z } from 'astro/zod';
import { id, idOf } from './primitives.ts';

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
  next: idOf('question', 'outcome').describe('The question or outcome this answer leads to.'),
  visitor: visitor
    .optional()
    .describe('Who is reading from here on. It decides which services may be offered.'),
  about: z
    .array(subject)
    .default([])
    .describe(
      'What the path is about. own-behaviour, arrest, family: crisis help first. pictures: of under-18s. abroad: outside the UK.',
    ),
  section: id
    .optional()
    .describe('The group of options it stands in; its heading is in the words.'),
});

const question = z.strictObject({
  several: z
    .boolean()
    .default(false)
    .describe(
      'true where more than one option can be chosen: the first chosen in this list decides, so the most urgent stands first.',
    ),
  options: z
    .record(id, option)
    .describe('What a visitor can choose, by id, in order. One of them is not-sure.'),
});

const offered = z.array(idOf('service')).min(1).max(3);

const outcome = z.strictObject({
  services: offered.describe('One to three services as they are in Scotland, the main one first.'),
  nations: z
    .partialRecord(nation, offered)
    .default({})
    .describe('The services of another nation, where the equivalents do not fit.'),
  crisis: idOf('crisis').optional().describe('The crisis help that comes before everything else.'),
  pictures: z
    .boolean()
    .default(false)
    .describe('true where it gives the route to take pictures down or to report them.'),
});

/**
 * The decision graph: ids only, no words. What comes next depends on the question and the answer given there, and on
 * nothing else.
 */
export const assessmentSchema = z.strictObject({
  start: idOf('question').describe('The first question.'),
  doors: z
    .record(id, idOf('outcome'))
    .describe('The doors of the home page, each with the outcome whose first service it shows.'),
  crisis: z
    .record(id, z.array(idOf('service')).min(1))
    .describe('Who can be reached at any hour by somebody in despair.'),
  equivalents: z
    .record(idOf('service'), z.partialRecord(nation, idOf('service')))
    .describe(
      "What takes a service's place in another nation. Without a line it is left out there.",
    ),
  questions: z.record(id, question).describe('The questions, by id.'),
  outcomes: z.record(id, outcome).describe('The ends, by id.'),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type Question = Assessment['questions'][string];
export type Outcome = Assessment['outcomes'][string];
export type Visitor = z.infer<typeof visitor>;
export type Subject = z.infer<typeof subject>;
export type Nation = z.infer<typeof nation>;
