import { channelsOf, isEmergency, type Service } from '../domain/directory.ts';
import { inEveryLocale, type Locale, languageTag, sourceLocale } from '../domain/locale.ts';
import { addDays } from '../domain/london.ts';
import { formatDate, formatList } from './format.ts';
import { type LinkedText, linkNames, type NameIndex } from './linked-text.ts';
import { type PrivacyLineView, viewPrivacyLabel, waysWithoutVoice } from './privacy-label-view.ts';
import { type ContactView, type HoursView, type ServiceView, viewArea } from './service-view.ts';
import { type SourceView, viewSources } from './source-view.ts';
import type { Translate } from './translator.ts';

/** What only the page of a service shows, as strings. */
export interface ServicePageView {
  area: string;
  ages: string;
  languages: string;
  say: string;
  /** What can be said first, in English, where the page speaks another language. */
  sayInEnglish: string | null;
  /** What is known of interpreters, where there is somebody to speak to. */
  interpreters: string | null;
  isInstructed: boolean;
  notFor: LinkedText;
  passedOn: string | null;
  withVoice: ContactView[];
  withoutVoice: ContactView[];
  withoutVoiceNote: string | null;
  label: PrivacyLineView[];
  reachNotes: string[];
  hasHours: boolean;
  hoursNotes: string[];
  card: CardView | null;
  checked: string;
  /** The date from which the check is called long ago. */
  oldFrom: string;
  sources: SourceView[];
}

/** A small card that says how to reach a service and not what it is for. */
export interface CardView {
  contacts: { number: string; notes: string }[];
  hours: string[];
}

const daysACheckHolds = 365;

/** The strings of a service's own page beside those of its card. */
export function viewServicePage(
  service: Service,
  { contacts, hours, href }: Pick<ServiceView, 'contacts' | 'hours' | 'href'>,
  names: NameIndex,
  english: string | null,
  locale: Locale,
  t: Translate,
): ServicePageView {
  const withVoice = contacts.filter(({ needsVoice }) => needsVoice);
  const withoutVoice = contacts.filter(({ needsVoice }) => !needsVoice);
  const hasVoice = withVoice.some(({ channel }) => channel === 'call');
  const label = viewPrivacyLabel(service, locale, t);
  const voiceFree = label.find(({ line }) => line === 'voice_free')?.kind;
  const isWritten = channelsOf(service).every(
    (channel) => channel === 'form' || channel === 'email' || channel === 'website',
  );
  return {
    area: viewArea(service, locale, t),
    ages: viewAges(service, t),
    languages: viewLanguages(service, locale, t),
    say: t(isWritten ? 'service.say_write' : 'service.say'),
    sayInEnglish: locale === sourceLocale ? null : english,
    interpreters: hasVoice
      ? t(`locale.interpreter_${service.interpreters ? 'known' : 'unknown'}`)
      : null,
    isInstructed: isInstructed(service),
    notFor: linkNames(service.not_for ?? '', names, href),
    passedOn: service.conditions.passed_on ?? null,
    withVoice,
    withoutVoice,
    withoutVoiceNote:
      voiceFree === 'yes'
        ? null
        : t.byId(`service.without_voice_${voiceFree}`, {
            ways: waysWithoutVoice(service, locale, t),
          }),
    label,
    reachNotes: viewReachNotes(service, t),
    hasHours: channelsOf(service).some((channel) => channel !== 'website'),
    hoursNotes: viewHoursNotes(service, locale, t),
    card: isEmergency(service) ? null : viewCard(contacts, hours, t),
    checked: viewChecked(service, locale, t),
    oldFrom: addDays(service.assured_date, daysACheckHolds),
    sources: viewSources(service.sources, t),
  };
}

function viewCard(contacts: ContactView[], hours: HoursView[], t: Translate): CardView | null {
  const dialled = contacts.filter(
    ({ channel, href, isForElsewhere }) =>
      (channel === 'call' || channel === 'text') && href !== null && !isForElsewhere,
  );
  if (dialled.length === 0) return null;
  const channels = new Set(dialled.map(({ channel }) => channel));
  return {
    contacts: dialled.map(({ label, notes }) => ({
      number: label,
      notes: notes.filter((note) => note !== t('service.bill_no')).join(' · '),
    })),
    hours: [
      ...hours
        .filter(({ id }) => channels.has(id))
        .flatMap(({ lines }) => lines.map(({ days, times }) => `${days}: ${times}`)),
      ...(hours.length > 0 ? [t('service.hours_zone')] : []),
    ],
  };
}

function viewChecked({ assured_date, phones }: Service, locale: Locale, t: Translate): string {
  const rung = phones.flatMap(({ number, confirmed_date: on }) =>
    on ? [t('service.rung', { number, date: formatDate(locale, on) })] : [],
  );
  return [
    t('service.checked', { date: formatDate(locale, assured_date) }),
    ...rung,
    ...(rung.length < phones.length
      ? [t(`service.not_rung_${rung.length === 0 ? 'any' : 'all'}`)]
      : []),
  ].join(' ');
}

/** Whether one must know what to do before one calls or texts: nothing is said aloud, or the phone is registered first. */
function isInstructed({ phones }: Service): boolean {
  const knowsHow = phones.every(
    ({ needs_voice, needs_registration }) => needs_voice && !needs_registration,
  );
  return phones.length > 0 && !knowsHow;
}

/** British Sign Language (ISO 639-3), which `Intl.DisplayNames` does not know. */
const signLanguage = 'bfi';

function viewAges({ minimum_age: from, maximum_age: to }: Service, t: Translate): string {
  if (from !== null && to !== null) return t('service.ages_between', { from, to });
  if (from !== null) return t('service.ages_from', { from });
  if (to !== null) return t('service.ages_to', { to });
  return t('service.ages_unknown');
}

const languageNames = inEveryLocale(
  (locale) => new Intl.DisplayNames(languageTag(locale), { type: 'language' }),
);

/** A language by its name in another. */
export function languageName(language: string, locale: Locale, t: Translate): string {
  if (language === signLanguage) return t('service.language_bfi');
  return languageNames[locale].of(language) ?? language;
}

function viewLanguages(service: Service, locale: Locale, t: Translate): string {
  const spoken = [
    ...service.languages.map((language) => languageName(language, locale, t)),
    ...(service.interpreters ? [t('service.interpreters')] : []),
  ];
  if (spoken.length === 0) return t('service.languages_unknown');
  const list = formatList(locale, spoken);
  return list.charAt(0).toLocaleUpperCase(languageTag(locale)) + list.slice(1);
}

function viewReachNotes({ phones, hours_note: note }: Service, t: Translate): string[] {
  const calls = phones.filter((phone) => phone.type === 'voice');
  const isCostUnknown = phones.length > 0 && phones.every((phone) => phone.cost === null);
  const isBillUnknown = calls.length > 0 && calls.every((phone) => phone.appears_on_bill === null);
  return [
    ...(note ? [note] : []),
    ...(isCostUnknown ? [t('service.cost_unknown')] : []),
    ...(isBillUnknown ? [t('service.bill_unknown')] : []),
    [...(phones.length > 0 ? [t('service.call_log')] : []), t('service.next_site')].join(' '),
  ];
}

function viewHoursNotes(service: Service, locale: Locale, t: Translate): string[] {
  const { schedules, bank_holidays, schedules_as_of: readOn } = service;
  if (schedules.length === 0) return [t('service.hours_unknown')];
  return [
    t(`service.holidays_${bank_holidays}`),
    t('service.hours_zone'),
    ...(readOn === 'undated' ? [t('service.hours_undated')] : []),
    ...(readOn && readOn !== 'undated'
      ? [t('service.hours_read_on', { date: formatDate(locale, readOn) })]
      : []),
  ];
}
