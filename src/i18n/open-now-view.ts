import type { Service } from '../domain/directory.ts';
import { addDays } from '../domain/london.ts';
import { weekOf } from '../domain/opening.ts';
import type { OpenNow } from '../domain/opening-words.ts';
import { schedulesFor } from '../domain/schedule.ts';
import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { Channel } from '../schemas/service.ts';
import type { Translate } from './translator.ts';

/** For how long after the newest check of a fact a page may say that something is open now (promise D3). */
const daysOfTrust = 90;

/** The days between which a page may say what is open now, from the newest of the days facts were checked. */
export function trustedDays(checked: readonly string[]): { from: string; to: string } {
  const from = checked.toSorted().at(-1) ?? '';
  return { from, to: addDays(from, daysOfTrust) };
}

/** What script needs to say whether a channel is open now; null where no hours are known. */
export function viewOpenNow(
  service: Service,
  channel: Channel,
  bankHolidays: BankHolidays,
  trusted: { from: string; to: string },
  t: Translate,
): OpenNow | null {
  const schedules = schedulesFor(channel, service.schedules);
  if (schedules.length === 0) return null;
  const time = '{{time}}';
  const day = '{{day}}';
  const isCurrent = (date: string) => date >= trusted.from && date <= trusted.to;
  const week = weekOf(schedules, service, bankHolidays);
  return {
    ...trusted,
    week: {
      ...week,
      closed: week.closed.filter(isCurrent),
      doubtful: week.doubtful.filter(isCurrent),
    },
    words: {
      always: t('open_now.always'),
      open: t('open_now.open', { time }),
      closed: t('open_now.closed'),
      unknown: t('open_now.unknown'),
      opensToday: t('open_now.opens_today', { time }),
      opensTomorrow: t('open_now.opens_tomorrow', { time }),
      opensOn: t('open_now.opens_on', { day, time }),
      midnight: t('hours.midnight'),
      midday: t('hours.midday'),
    },
  };
}
