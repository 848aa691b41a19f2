import { z } from 'astro/zod';
import { isoDate } from './primitives.ts';
import { factStatus } from './source.ts';

/** A number a person can dial or text (Open Referral `phone`). */
export const phone = z.strictObject({
  number: z
    .string()
    .regex(/^(\+|0)?\d[\d ]+$/, 'must be digits and single spaces, such as 0808 800 5000')
    .describe(
      "The number in quotes, grouped for reading: as dialled in the UK, a short code, or + and the code of the country. Example: '0800 1111'",
    ),
  type: z.enum(['voice', 'text']).describe('voice: to ring. text: to send a text message to.'),
  cost: z
    .enum(['free', 'free-most', 'standard'])
    .nullable()
    .describe(
      'What it costs: free from every phone, free-most from most, standard as your contract has it; null if not known.',
    ),
  appears_on_bill: z
    .boolean()
    .nullable()
    .describe('Whether the number stands on the phone bill: true or false; null if not known.'),
  status: factStatus.describe(
    'supported: a source of this file has the number. unverified: it is not shown.',
  ),
  keyword: z.string().optional().describe('The word to text to the number.'),
  relay_uk: z.string().optional().describe('The number to give to Relay UK, with its 18001.'),
  needs_registration: z
    .boolean()
    .optional()
    .describe('true where one must register before the first call or text.'),
  needs_voice: z
    .boolean()
    .default(true)
    .describe('false where a person need not speak; true if it is left out.'),
  callers_from: z
    .enum(['ireland'])
    .optional()
    .describe('Where one must call from, if the number works only there.'),
  confirmed_date: isoDate
    .optional()
    .describe('The day a person rang the number and somebody of the service answered.'),
});
