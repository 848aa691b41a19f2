import { z } from 'astro/zod';
import { isoDate } from './primitives.ts';

const division = z.array(
  z.strictObject({
    date: isoDate.describe('The day of the holiday, YYYY-MM-DD.'),
    name: z.string().describe('What it is called.'),
    substitute_day: z.boolean().describe('true where it stands for one that falls on a weekend.'),
  }),
);

/** UK bank holidays by division, as the UK Government publishes them. */
export const bankHolidaysSchema = z.strictObject({
  source: z.string().describe('Where the days were read.'),
  read_on: isoDate.describe('The day they were read.'),
  divisions: z.strictObject({
    scotland: division,
    'england-and-wales': division,
    'northern-ireland': division,
  }),
});

export type BankHolidays = z.infer<typeof bankHolidaysSchema>;
