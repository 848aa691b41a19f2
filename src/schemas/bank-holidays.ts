import { z } from 'astro/zod';
import { isoDate } from './primitives.ts';

const division = z.array(
  z.strictObject({ date: isoDate, name: z.string(), substitute_day: z.boolean() }),
);

/** UK bank holidays by division, as the UK Government publishes them. */
export const bankHolidaysSchema = z.strictObject({
  source: z.string(),
  read_on: isoDate,
  divisions: z.strictObject({
    scotland: division,
    'england-and-wales': division,
    'northern-ireland': division,
  }),
});

export type BankHolidays = z.infer<typeof bankHolidaysSchema>;
