import { z } from 'astro/zod';
import { id } from './primitives.ts';

const sentence = z.string().min(1);

/**
 * What can be printed and passed on, by id, with the services whose numbers stand on it in order: posters and
 * leaflets are a sheet of paper each; a sheet of pocket cards holds ten of the same.
 */
export const kitSchema = z.strictObject({
  posters: z.record(id, z.array(id).min(1).max(2)),
  pocket_cards: z.record(id, z.array(id).max(1)),
  leaflets: z.record(id, z.array(id).min(1).max(5)),
});

const listed = {
  /** In the tab and in the list: quiet. */
  title: sentence,
  /** Whom it is for and where it may hang or lie. */
  note: sentence,
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
