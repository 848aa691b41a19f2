import { z } from 'astro/zod';
import { id } from './primitives.ts';

const sentence = z.string().min(1);

/**
 * The words of one service in one language: what it is, who it is for and not for, what happens on
 * contact, what one can say first, and the conditions behind the answers of the privacy label.
 */
const serviceWords = z.strictObject({
  summary: sentence,
  who: sentence,
  not_for: sentence.optional(),
  contact: sentence.optional(),
  say: sentence.optional(),
  conditions: z
    .strictObject({
      name: sentence.optional(),
      account: sentence.optional(),
      recording: sentence.optional(),
      seen: sentence.optional(),
      passed_on: sentence.optional(),
    })
    .default({}),
  alert: sentence.optional(),
  hours_note: sentence.optional(),
});

export const servicesWordsSchema = z.record(id, serviceWords);

/** The words of the assessment in one language, by the ids of the graph. */
export const assessmentWordsSchema = z.strictObject({
  questions: z.record(
    id,
    z.strictObject({
      title: sentence,
      why: sentence,
      sections: z.record(id, sentence).default({}),
      options: z.record(id, sentence),
    }),
  ),
  outcomes: z.record(
    id,
    z.strictObject({ title: sentence, why: sentence, say: sentence, until: sentence }),
  ),
});

const topicWords = z.strictObject({ title: sentence, summary: sentence });

export const taxonomyWordsSchema = z.strictObject({
  topics: z.record(id, topicWords),
  audiences: z.record(id, sentence),
});

/** Pages of plain prose: sections of paragraphs, in order. */
export const pagesWordsSchema = z.record(
  id,
  z.strictObject({
    title: sentence,
    heading: sentence,
    lead: sentence,
    sections: z.array(z.strictObject({ heading: sentence, paragraphs: z.array(sentence).min(1) })),
  }),
);

/**
 * The page on open data: what stands below `/data/`, by address, and for each example what it does. The title and the
 * description of the feed of changes stand here, too.
 */
export const dataWordsSchema = z.strictObject({
  title: sentence,
  heading: sentence,
  lead: sentence,
  /** On the page for partners. */
  link: sentence,
  files_heading: sentence,
  files: z.record(z.string().regex(/^[a-z_./<>-]+$/), sentence),
  sections: z.array(z.strictObject({ heading: sentence, paragraphs: z.array(sentence).min(1) })),
  examples_heading: sentence,
  examples_text: sentence,
  examples: z.record(id, sentence),
  ids_heading: sentence,
  ids_text: sentence,
  changes: z.strictObject({ title: sentence, description: sentence }),
});

/** The law in plain words: what each entry of content/law.yaml means. */
export const lawWordsSchema = z.record(id, sentence);

/** Interface strings: nested keys, read through i18next. */
type Strings = { [key: string]: string | Strings };
export const uiWordsSchema: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([sentence, uiWordsSchema])),
);

/** The beginnings of words that no title, path or file name of the site may hold. */
export const loudWordsSchema = z
  .array(z.string().regex(/^[\p{Ll}\p{Lo}\p{M}’ -]+$/u, 'must be small letters without signs'))
  .min(1);

/** Words and phrases that no page says, each with what to do instead. */
export const avoidedWordsSchema = z.record(z.string().min(1), sentence);

/** What the site promises, by the numbers that the names of tests carry. */
export const promisesSchema = z.record(
  z.string().regex(/^[A-Z]\d+$/, 'must be a capital letter and a number, such as P1'),
  sentence,
);

const phrases = z.array(sentence);
const urgent = z.strictObject({
  always: z.array(id),
  services: z.array(id).min(1),
  phrases: phrases.min(1),
});

/** What people type, in one language: words that mean the same, phrases for services and needs, and what is urgent. */
export const searchWordsSchema = z.strictObject({
  ignore: phrases,
  endings: phrases,
  synonyms: z.array(phrases.min(2)),
  classes: z.record(id, phrases.min(1)),
  numbers: phrases,
  places: z.record(id, phrases.min(1)),
  services: z.record(id, phrases.min(1)),
  needs: z.record(id, phrases.min(1)),
  urgent: z.strictObject({
    danger: urgent,
    suicide: urgent,
    blackmail: urgent,
    images: urgent,
    seen: urgent,
    child: urgent,
  }),
});

export type DataWords = z.infer<typeof dataWordsSchema>;
export type LawWords = z.infer<typeof lawWordsSchema>;
export type ServiceWords = z.infer<typeof serviceWords>;
export type AssessmentWords = z.infer<typeof assessmentWordsSchema>;
export type TaxonomyWords = z.infer<typeof taxonomyWordsSchema>;
export type PageWords = z.infer<typeof pagesWordsSchema>[string];
export type SearchWords = z.infer<typeof searchWordsSchema>;
export type UiWords = Strings;
