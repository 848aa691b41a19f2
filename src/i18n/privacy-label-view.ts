import { channelsOf, isEmergency, type Service } from '../domain/directory.ts';
import type { Locale } from '../domain/locale.ts';
import { labelOf, type PrivacyAnswer, type PrivacyLine } from '../domain/privacy-label.ts';
import { formatList } from './format.ts';
import type { Translate } from './translator.ts';

/** One line of the privacy label as strings; `words` are the conditions behind the answer. */
export interface PrivacyLineView {
  line: PrivacyLine;
  title: string;
  answer: string;
  words: string | null;
  kind: PrivacyAnswer;
}

/** The seven lines of the privacy label of a service in one language. */
export function viewPrivacyLabel(
  service: Service,
  locale: Locale,
  t: Translate,
): PrivacyLineView[] {
  const ways = waysWithoutVoice(service, locale, t);
  return labelOf(service).map(({ line, answer }) => ({
    line,
    title: t(`privacy_label.${line}`),
    answer: isNotKnown(line, answer, service)
      ? t('privacy_label.unknown')
      : answerOf(line, answer, ways, t),
    words: line === 'on_bill' || line === 'voice_free' ? null : (service.conditions[line] ?? null),
    kind: answer,
  }));
}

/** What people want to know of the label before they make contact. */
const linesInShort: readonly PrivacyLine[] = ['name', 'passed_on', 'on_bill'];

/** The lines of the label in short, for cards; null where there is nothing to reach, and in an emergency. */
export function viewPrivacyInShort(service: Service, locale: Locale, t: Translate): string | null {
  if (service.status === 'unconfirmed' || isEmergency(service)) return null;
  return viewPrivacyLabel(service, locale, t)
    .filter(({ line, kind }) => linesInShort.includes(line) && kind !== 'none')
    .map(({ title, answer }) => t('privacy_label.in_short', { title, answer }))
    .join(' · ');
}

/**
 * What a service keeps private in one paragraph, for cards: what its label answers, in the words of
 * the service where there are some, and that it is not known what is passed on or kept, where that is so.
 */
export function viewConfidentiality(service: Service, t: Translate): string {
  const { privacy, conditions } = service;
  const said = answeredLines.flatMap((line) => {
    const plain = `${line}_${privacy[line]}`;
    if (conditions[line]) return conditions[line];
    if (plain === 'seen_yes' && service.phones.length === 0) return t('service.private_seen_site');
    return saidPlainly.includes(plain) ? t.byId(`service.private_${plain}`) : [];
  });
  const isSite = channelsOf(service).every((channel) => channel === 'website');
  const unknown = t(isSite ? 'service.private_unknown_site' : 'service.private_unknown');
  return [...said, ...(privacy.passed_on === 'unknown' ? [unknown] : [])].join(' ');
}

/** The lines that a service answers itself; the others follow from its numbers and channels. */
const answeredLines = ['name', 'account', 'recording', 'seen', 'passed_on'] as const;

/** The plain answers that a card says in a sentence; the others have no conditions and say little. */
const saidPlainly: readonly string[] = ['name_no', 'name_yes', 'recording_yes', 'seen_yes'];

/** Of a service with only a number it can be said that no other way is known; otherwise what is unknown is just that. */
function isNotKnown(line: PrivacyLine, answer: PrivacyAnswer, service: Service): boolean {
  const hasNumberOnly = line === 'voice_free' && channelsOf(service).length > 0;
  return answer === 'unknown' && !hasNumberOnly;
}

function answerOf(line: PrivacyLine, answer: PrivacyAnswer, ways: string, t: Translate): string {
  const isRead = line === 'voice_free' && answer === 'yes' && ways === '';
  if (isRead) return t('privacy_label.voice_free_read');
  return t.byId(`privacy_label.${line}_${answer}`, { ways });
}

/** The ways to make contact without a voice, as a list in words: channels to write by, or who speaks for a person. */
export function waysWithoutVoice(service: Service, locale: Locale, t: Translate): string {
  const written = channelsOf(service).filter((way) => way !== 'call' && way !== 'website');
  const ways = [
    ...written.map((way) => t(`privacy_label.by_${way}`)),
    ...(service.phones.some(({ needs_voice }) => !needs_voice) ? [t('privacy_label.by_keys')] : []),
    ...(service.phones.some(({ relay_uk }) => relay_uk) ? [t('privacy_label.by_relay')] : []),
    ...(service.languages.includes('bfi') ? [t('service.language_bfi')] : []),
  ];
  return formatList(locale, ways, 'disjunction');
}
