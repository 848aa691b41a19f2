import { channelsOf, type Service } from '../domain/directory.ts';
import { sourceLocale } from '../domain/locale.ts';
import { withinDay } from '../domain/schedule.ts';
import { languageName } from '../i18n/service-page-view.ts';
import { viewService } from '../i18n/service-view.ts';
import type { Translate } from '../i18n/translator.ts';
import type { HsdsService } from '../schemas/hsds.ts';
import type { TaxonomyWords } from '../schemas/words.ts';
import { lastChange } from './changes.ts';
import { attributesOf, termsOf } from './hsds-terms.ts';
import { uuidOf } from './identify.ts';

/** What the export needs beside the services: English words, and who vouches for the facts. */
export interface Voice {
  t: Translate;
  taxonomy: TaxonomyWords;
  report_email: string;
  /** The names of all services that an organization runs, by its name. */
  runs: ReadonlyMap<string, readonly string[]>;
}

/** Leaves out what has no value, as the standard asks. */
const known = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value };

/**
 * A service as Open Referral UK 3.0 has it: only what the site shows too, in English. Throws when a topic or an
 * audience has no words.
 */
export function hsdsService(service: Service, voice: Voice): HsdsService {
  const { t, taxonomy, report_email, runs } = voice;
  const id = uuidOf('service', service.id);
  const of = { service_id: id };
  const organization = organizationOf(service, runs);
  return {
    id,
    ...known('organization_id', organization?.id),
    name: service.name,
    description: [service.summary, service.who, service.not_for].filter(Boolean).join(' '),
    ...known('url', service.url),
    ...known('email', service.email),
    status: 'active',
    ...known('minimum_age', service.minimum_age),
    ...known('maximum_age', service.maximum_age),
    assured_date: service.assured_date,
    assurer_email: report_email,
    ...known('alert', service.alert),
    last_modified: `${lastChange(service)}T00:00:00.000Z`,
    ...known('organization', organization),
    schedules: schedulesOf(service, id, t),
    service_areas: service.service_areas.map((area) => ({
      id: uuidOf('service_area', service.id, area),
      ...of,
      name: t(`service.area_${area}`),
    })),
    languages: service.languages.map((code) => ({
      id: uuidOf('language', service.id, code),
      ...of,
      name: languageName(code, sourceLocale, t),
      code,
    })),
    contacts: contactsOf(service, id, t),
    cost_options: service.phones
      .filter(({ cost }) => cost === 'free')
      .map(({ number, type }) => ({
        id: uuidOf('cost_option', service.id, type, number),
        ...of,
        option: number,
        amount: 0 as const,
        amount_description: t('service.cost_free'),
      })),
    attributes: attributesOf(id, termsOf(service, taxonomy, t)),
  };
}

/** How to reach a service by phone, with what to know before: how to begin a text, what it costs, whether a bill shows it. */
function contactsOf(service: Service, id: string, t: Translate): HsdsService['contacts'] {
  const phones = viewService(service, sourceLocale, t)
    .contacts.filter(({ channel }) => channel === 'call' || channel === 'text')
    .map(({ channel, fixed: number, label, notes }) => {
      const type = channel === 'call' ? ('voice' as const) : ('text' as const);
      const description = [label, ...notes].join('. ');
      return { id: uuidOf('phone', service.id, type, number), number, type, description };
    });
  if (phones.length === 0) return [];
  return [{ id: uuidOf('contact', service.id), service_id: id, name: service.name, phones }];
}

/** Who runs a service; of them we know the name and which of the services are theirs. */
function organizationOf(
  { organization, organization_name: name }: Service,
  runs: Voice['runs'],
): HsdsService['organization'] {
  if (organization === null || name === null) return undefined;
  const own = runs.get(name) ?? [];
  return { id: uuidOf('organization', organization), name, description: `Runs ${own.join(', ')}.` };
}

function schedulesOf(service: Service, id: string, t: Translate): HsdsService['schedules'] {
  const offered = channelsOf(service);
  return service.schedules.flatMap(({ channels, byday, opens_at, closes_at }) =>
    channels
      .filter((channel) => offered.includes(channel))
      .map((channel) => ({
        id: uuidOf('schedule', service.id, channel, byday.join(), opens_at),
        service_id: id,
        freq: 'WEEKLY' as const,
        interval: 1 as const,
        byday: byday.join(),
        opens_at,
        closes_at: withinDay(closes_at),
        description: `${t('service.hours_zone')} ${t(`service.holidays_${service.bank_holidays}`)}`,
        attending_type: channel,
      })),
  );
}
