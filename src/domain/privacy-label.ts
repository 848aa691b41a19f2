import { channelsOf, type PublishedFacts } from './directory.ts';

/** The lines of the privacy label, the same and in the same order for every service (promise D2). */
export const privacyLines = [
  'name',
  'account',
  'recording',
  'seen',
  'on_bill',
  'passed_on',
  'voice_free',
] as const;

export type PrivacyLine = (typeof privacyLines)[number];

/** `none`: there is nothing the line could speak of, such as calls where all ways to make contact are written. */
export type PrivacyAnswer = 'yes' | 'no' | 'depends' | 'unknown' | 'none';

type Labelled = Pick<
  PublishedFacts,
  'privacy' | 'phones' | 'languages' | 'chat_url' | 'email' | 'form_url' | 'url'
>;

/** The privacy label of a service: what its facts say, and what follows from its numbers and channels. */
export function labelOf(service: Labelled): { line: PrivacyLine; answer: PrivacyAnswer }[] {
  const answers: Record<PrivacyLine, PrivacyAnswer> = {
    ...service.privacy,
    recording: recordingOf(service),
    on_bill: onBillOf(service),
    voice_free: voiceFreeOf(service),
  };
  return privacyLines.map((line) => ({ line, answer: answers[line] }));
}

/** Whether it is known that a person can make contact without a name. */
export function needsNoName({ privacy }: Pick<PublishedFacts, 'privacy'>): boolean {
  return privacy.name === 'no';
}

/** A service without calls records none, unless it is one of calls by video. */
function recordingOf(service: Labelled): PrivacyAnswer {
  const { privacy, phones, languages } = service;
  const hasCalls = phones.some(({ type }) => type === 'voice') || isSigned(languages);
  const hasNone = !hasCalls && channelsOf(service).length > 0;
  return privacy.recording === 'unknown' && hasNone ? 'none' : privacy.recording;
}

function onBillOf(service: Labelled): PrivacyAnswer {
  const { phones } = service;
  if (phones.length === 0) return channelsOf(service).length > 0 ? 'none' : 'unknown';
  if (phones.some(({ appears_on_bill }) => appears_on_bill === true)) return 'yes';
  return phones.every(({ appears_on_bill }) => appears_on_bill === false) ? 'no' : 'unknown';
}

function voiceFreeOf(service: Labelled): PrivacyAnswer {
  const channels = channelsOf(service);
  const isVoiceOnly = channels.every((channel) => channel === 'call' || channel === 'website');
  const isKeyed = service.phones.some(({ needs_voice }) => !needs_voice);
  if (isKeyed || (channels.length > 0 && !isVoiceOnly)) return 'yes';
  if (!channels.includes('call')) return channels.length > 0 ? 'yes' : 'unknown';
  const isRelayed = service.phones.some(({ relay_uk }) => relay_uk !== undefined);
  return isRelayed || isSigned(service.languages) ? 'depends' : 'unknown';
}

/** Whether people can sign: British Sign Language in ISO 639-3. */
function isSigned(languages: readonly string[]): boolean {
  return languages.includes('bfi');
}
