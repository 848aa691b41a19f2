import { z } from 'astro/zod';
import { id, idOf } from './primitives.ts';

const sentence = z.string().min(1);

/**
 * The words of one service in one language: what it is, who it is for and not for, what happens on
 * contact, what one can say first, and the conditions behind the answers of the privacy label.
 */
const serviceWords = z.strictObject({
  summary: sentence.describe('What it is, in a sentence or two. Without numbers to call.'),
  who: sentence.describe('Who it is for.'),
  not_for: sentence.optional().describe('Who it is not for, or what it cannot do.'),
  contact: sentence.optional().describe('What happens when somebody calls or writes.'),
  say: sentence.optional().describe('What somebody could say first, in their words.'),
  conditions: z
    .strictObject({
      name: sentence.optional().describe('What stands behind the answer to name.'),
      account: sentence.optional().describe('What stands behind the answer to account.'),
      recording: sentence.optional().describe('What stands behind the answer to recording.'),
      seen: sentence.optional().describe('What stands behind the answer to seen.'),
      passed_on: sentence.optional().describe('What is passed on, to whom and when.'),
    })
    .default({})
    .describe('A sentence behind an answer of the privacy label: depends and passed_on need one.'),
  alert: sentence.optional().describe('A warning that must be read before a call.'),
  hours_note: sentence.optional().describe('What the hours alone do not say.'),
});

export const servicesWordsSchema = z.record(idOf('service'), serviceWords);

/** The words of the assessment in one language, by the ids of the graph. */
export const assessmentWordsSchema = z.strictObject({
  questions: z.record(
    idOf('question'),
    z.strictObject({
      title: sentence.describe('The question.'),
      why: sentence.describe('Why it is asked, in a line.'),
      sections: z.record(id, sentence).default({}).describe('Headings over groups of options.'),
      options: z.record(id, sentence).describe('The options, needs in the words of a visitor.'),
    }),
  ),
  outcomes: z.record(
    idOf('outcome'),
    z.strictObject({
      title: sentence.describe('The heading of the end.'),
      why: sentence.describe('Why these services fit.'),
      say: sentence.describe('What somebody could say first.'),
      until: sentence.describe('What to do until the line opens.'),
    }),
  ),
});

const topicWords = z.strictObject({ title: sentence, summary: sentence });

export const taxonomyWordsSchema = z.strictObject({
  topics: z.record(idOf('topic'), topicWords),
  audiences: z.record(idOf('audience'), sentence),
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
  files: z.record(
    z.string().regex(/^[a-z_./<>-]+$/, 'must be an address below /data/, such as services.csv'),
    sentence,
  ),
  sections: z.array(z.strictObject({ heading: sentence, paragraphs: z.array(sentence).min(1) })),
  examples_heading: sentence,
  examples_text: sentence,
  examples: z.record(id, sentence),
  ids_heading: sentence,
  ids_text: sentence,
  changes: z.strictObject({ title: sentence, description: sentence }),
});

/** The law in plain words: what each entry of content/law.yaml means. */
export const lawWordsSchema = z.record(idOf('law'), sentence);

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
  always: z.array(idOf('service')).describe('What stands above all results, whatever the answer.'),
  services: z.array(idOf('service')).min(1).describe('What is shown next, in order.'),
  phrases: phrases.min(1).describe('What leaves no doubt, as people type it.'),
});

/** What people type, in one language: words that mean the same, phrases for services and needs, and what is urgent. */
export const searchWordsSchema = z.strictObject({
  ignore: phrases.describe('Words that count for nothing on their own.'),
  endings: phrases.describe('Ends of words that do not change the meaning.'),
  synonyms: z.array(phrases.min(2)).describe('Words that mean the same, a list for each meaning.'),
  classes: z.record(id, phrases.min(1)).describe('Words of one kind, named with @ in phrases.'),
  numbers: phrases.describe('Numbers in words, from one.'),
  places: z.record(id, phrases.min(1)).describe('What people call a nation or a country.'),
  services: z
    .record(idOf('service'), phrases.min(1))
    .describe('What people call a service, by its id.'),
  needs: z
    .record(idOf('outcome'), phrases.min(1))
    .describe('What people type for an end of the assessment, by its id.'),
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
