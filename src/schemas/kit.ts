import { z } from 'astro/zod';
import { id, idOf } from './primitives.ts';

const sentence = z.string().min(1);

/** What can be printed and passed on, by id. */
export const kitSchema = z.strictObject({
  posters: z
    .record(id, z.array(idOf('service')).min(1).max(2))
    .describe('A sheet of paper each, with the services whose numbers stand on it, in order.'),
  pocket_cards: z
    .record(id, z.array(idOf('service')).max(1))
    .describe('A sheet of ten cards each, with the one service on the card, or none.'),
  leaflets: z
    .record(id, z.array(idOf('service')).min(1).max(5))
    .describe('A folded sheet each, with the services whose numbers stand on it, in order.'),
});

const listed = {
  title: sentence.describe('What stands in the tab and in the list: quiet.'),
  note: sentence.describe('Whom it is for, and where it may hang or lie.'),
};

/** The words of what can be printed, and of the cards that other sites put on their pages. */
export const kitWordsSchema = z.strictObject({
  posters: z.record(
    id,
    z.strictObject({
      ...listed,
      heading: sentence,
      text: sentence,
      lines: z.array(sentence).min(1),
    }),
  ),
  pocket_cards: z.record(id, z.strictObject({ ...listed, heading: sentence, text: sentence })),
  leaflets: z.record(
    id,
    z.strictObject({
      ...listed,
      heading: sentence,
      lead: sentence,
      sections: z.array(z.strictObject({ heading: sentence, lines: z.array(sentence).min(1) })),
    }),
  ),
  embeds: z.record(
    id,
    z.strictObject({ title: sentence, heading: sentence, text: sentence, link: sentence }),
  ),
});

export type Kit = z.infer<typeof kitSchema>;
export type KitWords = z.infer<typeof kitWordsSchema>;
