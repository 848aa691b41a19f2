import type {
  ContactPoint,
  DayOfWeek,
  OpeningHoursSpecification,
  Service as SchemaService,
  ServiceChannel,
  WithContext,
} from 'schema-dts';
import { channelsOf, type Service } from '../domain/directory.ts';
import { dialable } from '../domain/phone.ts';
import { schedulesFor, withinDay } from '../domain/schedule.ts';
import type { Channel, Schedule } from '../schemas/service.ts';

const days: Record<Schedule['byday'][number], DayOfWeek> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
};

const areas: Record<Service['service_areas'][number], string> = {
  scotland: 'Scotland',
  england: 'England',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  germany: 'Germany',
  usa: 'United States',
  worldwide: 'Worldwide',
};

/** A service as schema.org data for machines: only what the page shows too, and nothing that is unknown. */
export function serviceData(service: Service): WithContext<SchemaService> {
  const { minimum_age: from, maximum_age: to } = service;
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: service.name,
    description: service.summary,
    ...(service.url ? { url: service.url } : {}),
    ...(service.organization_name
      ? { provider: { '@type': 'Organization', name: service.organization_name } }
      : {}),
    areaServed: service.service_areas.map((area) => areas[area]),
    ...(from === null && to === null
      ? {}
      : {
          audience: {
            '@type': 'PeopleAudience',
            ...(from === null ? {} : { suggestedMinAge: from }),
            ...(to === null ? {} : { suggestedMaxAge: to }),
          },
        }),
    availableChannel: channelsOf(service).flatMap((channel) => channelData(service, channel)),
  };
}

function channelData(service: Service, channel: Channel): ServiceChannel[] {
  const { languages } = service;
  const base = {
    '@type': 'ServiceChannel' as const,
    ...(languages.length > 0 ? { availableLanguage: languages } : {}),
  };
  if (channel === 'call' || channel === 'text') {
    const hours = schedulesFor(channel, service.schedules).map(hoursData);
    const type = channel === 'call' ? 'voice' : 'text';
    return service.phones
      .filter((phone) => phone.type === type)
      .map(({ number }): ServiceChannel => {
        const point: ContactPoint = {
          '@type': 'ContactPoint',
          telephone: dialable(number),
          ...(hours.length > 0 ? { hoursAvailable: hours } : {}),
        };
        return channel === 'call'
          ? { ...base, servicePhone: point }
          : { ...base, serviceSmsNumber: point };
      });
  }
  const addresses = {
    chat: service.chat_url,
    form: service.form_url,
    website: service.url,
    email: service.email === null ? null : `mailto:${service.email}`,
  };
  const address = addresses[channel];
  return address === null ? [] : [{ ...base, serviceUrl: address }];
}

function hoursData({ byday, opens_at, closes_at }: Schedule): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: byday.map((day) => days[day]),
    opens: opens_at,
    closes: withinDay(closes_at),
  };
}

/** Data as the text of a script element, which it cannot end. */
export function printData(data: WithContext<SchemaService>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
