import {
  alwaysOpenChannels,
  channelsOf,
  hasPersonDayAndNight,
  isEmergency,
  type Service,
} from '../domain/directory.ts';
import { type Locale, pathIn } from '../domain/locale.ts';
import { nations } from '../domain/nations.ts';
import { dialable } from '../domain/phone.ts';
import { isAlwaysOpen, schedulesFor } from '../domain/schedule.ts';
import type { Channel, Phone } from '../schemas/service.ts';
import { formatDays, formatList, formatWindow } from './format.ts';
import { viewConfidentiality, viewPrivacyInShort } from './privacy-label-view.ts';
import type { Translate } from './translator.ts';

/** One way to reach a service, ready to print. `fixed` is the part that must not be translated. */
export interface ContactView {
  channel: Channel;
  label: string;
  fixed: string;
  href: string | null;
  notes: string[];
  isForElsewhere: boolean;
  needsVoice: boolean;
}

/** Opening hours of one channel as lines of days and times. */
export interface HoursView {
  id: Channel;
  channel: string;
  lines: { days: string; times: string }[];
}

/** A service as strings in one language. Components print it and know nothing else. */
export interface ServiceView {
  id: string;
  name: string;
  href: string;
  summary: string;
  who: string;
  contact: string | null;
  confidentiality: string;
  privacyInShort: string | null;
  alert: string | null;
  area: string | null;
  isUnconfirmed: boolean;
  isEmergency: boolean;
  openTag: string | null;
  contacts: ContactView[];
  hours: HoursView[];
  hoursInShort: string;
}

/** The strings of a service for cards and pages. */
export function viewService(service: Service, locale: Locale, t: Translate): ServiceView {
  const hours = viewHours(service, locale, t);
  return {
    id: service.id,
    name: service.name,
    href: pathIn(locale, `/directory/${service.id}/`),
    summary: service.summary,
    who: service.who,
    contact: service.contact ?? null,
    confidentiality: viewConfidentiality(service, t),
    privacyInShort: viewPrivacyInShort(service, locale, t),
    alert: service.alert ?? null,
    area: service.service_areas.length < nations.length ? viewArea(service, locale, t) : null,
    isUnconfirmed: service.status === 'unconfirmed',
    isEmergency: isEmergency(service),
    openTag: viewOpenTag(service, t),
    contacts: channelsOf(service).flatMap((channel) => viewContacts(service, channel, t)),
    hours,
    hoursInShort: hoursInShort(hours),
  };
}

/** Where a service works, in words. */
export function viewArea(service: Service, locale: Locale, t: Translate): string {
  if (service.service_areas.length === nations.length) return t('service.area_uk');
  const names = service.service_areas.map((area) => t(`service.area_${area}`));
  return formatList(locale, names);
}

/** What a card says of a service that is open at any hour: somebody answers, or a form can be sent. */
function viewOpenTag(service: Service, t: Translate): string | null {
  if (hasPersonDayAndNight(service)) return t('service.hours_always');
  return alwaysOpenChannels(service).length > 0 ? t('service.form_always') : null;
}

function viewContacts(service: Service, channel: Channel, t: Translate): ContactView[] {
  if (channel === 'call' || channel === 'text') {
    const type = channel === 'call' ? 'voice' : 'text';
    return service.phones
      .filter((phone) => phone.type === type)
      .map((phone) => viewPhone(phone, t));
  }
  const links = {
    chat: service.chat_url,
    form: service.form_url,
    email: service.email,
    website: service.url,
  };
  const target = links[channel];
  if (target === null) return [];
  const isEmail = channel === 'email';
  return [
    {
      channel,
      label: t(`service.${channel}`, { address: target }),
      fixed: isEmail ? target : '',
      href: isEmail ? `mailto:${target}` : target,
      notes: [],
      isForElsewhere: false,
      needsVoice: false,
    },
  ];
}

function viewPhone(phone: Phone, t: Translate): ContactView {
  const { number, keyword = '' } = phone;
  const isForElsewhere = phone.callers_from !== undefined;
  const notes = [
    ...(phone.callers_from ? [t(`service.callers_${phone.callers_from}`)] : []),
    ...(phone.cost === null ? [] : [t(`service.cost_${phone.cost}`)]),
    ...(phone.appears_on_bill === false ? [t('service.bill_no')] : []),
    ...(phone.relay_uk ? [t('service.relay', { number: phone.relay_uk })] : []),
  ];
  if (phone.type === 'voice') {
    return {
      channel: 'call',
      label: t('service.call', { number }),
      fixed: number,
      href: `tel:${dialable(number)}`,
      notes,
      isForElsewhere,
      needsVoice: phone.needs_voice,
    };
  }
  const textLabel = phone.needs_registration ? 'text_register' : keyword ? 'text_keyword' : 'text';
  return {
    channel: 'text',
    label: t(`service.${textLabel}`, { number, keyword }),
    fixed: number,
    href: phone.needs_registration ? null : `sms:${dialable(number)}`,
    notes,
    isForElsewhere,
    needsVoice: false,
  };
}

function viewHours(service: Service, locale: Locale, t: Translate): HoursView[] {
  return (['call', 'text', 'chat', 'email', 'form'] as const).flatMap((channel) => {
    const schedules = schedulesFor(channel, service.schedules);
    if (schedules.length === 0) return [];
    const lines = isAlwaysOpen(schedules)
      ? [{ days: t('hours.every_day'), times: t('hours.all_day') }]
      : schedules.map((schedule) => ({
          days: formatDays(locale, schedule.byday, t),
          times: formatWindow(locale, schedule, t),
        }));
    return [{ id: channel, channel: t(`hours.${channel}`), lines }];
  });
}

function hoursInShort(hours: HoursView[]): string {
  const [first] = hours;
  if (!first) return '';
  return first.lines.map(({ days, times }) => `${days} ${times}`).join('; ');
}
