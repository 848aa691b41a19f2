import { z } from 'astro/zod';
import { id, idOf } from './primitives.ts';
import { uiWordsSchema } from './words.ts';

/** The pictures that can stand beside an idea. Each is drawn in src/components/picture-shapes.ts. */
export const pictures = [
  'person',
  'people',
  'child',
  'teenager',
  'family',
  'worker',
  'police',
  'doctor',
  'happy',
  'sad',
  'scared',
  'worried',
  'thinking',
  'talk',
  'phone',
  'message',
  'email',
  'computer',
  'writing',
  'form',
  'signing',
  'listen',
  'languages',
  'name',
  'no-name',
  'lock',
  'tell',
  'record',
  'free',
  'bill',
  'clock',
  'day-and-night',
  'calendar',
  'waiting',
  'home',
  'school',
  'court',
  'hospital',
  'map',
  'world',
  'yes',
  'no',
  'stop',
  'danger',
  'help',
  'safe',
  'heart',
  'question',
  'read',
  'look',
  'search',
  'picture',
  'picture-away',
  'threat',
  'secret',
  'money',
] as const;

const sentence = z.string().min(1);

/**
 * One idea with the picture beside it, written `picture: sentence`. Source of the form: easy read as people with a
 * learning disability made it, one idea a line, the picture on its left.
 */
const idea = z
  .partialRecord(z.enum(pictures), sentence)
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform((written) => Object.entries(written).map(([picture, text]) => ({ picture, text })))
  .refine((ideas) => ideas.length === 1, {
    error: 'must be one picture and one sentence, such as "phone: You can phone them."',
  })
  .transform(([one]) => one as Idea);

const ideas = z.array(idea).min(1);

/** The flow in Easy Read, by the ids of the graph. */
export const easyAssessmentSchema = z.strictObject({
  questions: z.record(
    idOf('question'),
    z.strictObject({
      title: sentence,
      picture: z.enum(pictures),
      why: sentence,
      sections: z.record(id, sentence).default({}),
      options: z.record(id, idea),
    }),
  ),
  outcomes: z.record(
    idOf('outcome'),
    z.strictObject({ title: sentence, why: ideas, say: sentence, until: ideas }),
  ),
});

/**
 * A service in Easy Read: what it is and what stays private, which cards show, then everything else on its page, what
 * one can say first, and a warning.
 */
const easyService = z.strictObject({
  what: idea.describe('What it is: the first thing to know, with its picture.'),
  private: idea.optional().describe('What stays private and what is passed on.'),
  lines: ideas.describe('Everything else on its page, one idea a line.'),
  say: sentence.optional().describe('What somebody could say first.'),
  alert: idea.optional().describe('A warning that must be read before a call.'),
});
export const easyServicesSchema = z.record(idOf('service'), easyService);

/** What the pages of Easy Read say besides, and easier words for the interface by the keys of ui.yaml. */
export const easyPagesSchema = z.strictObject({
  link: sentence,
  back: sentence,
  home: z.strictObject({
    title: sentence,
    heading: sentence,
    lines: ideas,
    private: ideas,
    start: sentence,
    services: sentence,
  }),
  find: z.strictObject({ lines: ideas, pictures: ideas }),
  service: z.strictObject({ more: sentence, hours: sentence, say: sentence, ordinary: sentence }),
  ui: uiWordsSchema,
});

/** The name of a picture. */
export type Picture = (typeof pictures)[number];

/** One idea, a short sentence, with the picture beside it. */
export interface Idea {
  picture: Picture;
  text: string;
}

export type EasyAssessment = z.infer<typeof easyAssessmentSchema>;
export type EasyServiceWords = z.infer<typeof easyService>;
export type EasyServices = z.infer<typeof easyServicesSchema>;
export type EasyPages = z.infer<typeof easyPagesSchema>;

/** Everything in Easy Read, which there is in the source language. */
export interface Easy {
  assessment: EasyAssessment;
  services: EasyServices;
  pages: EasyPages;
}
