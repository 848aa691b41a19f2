import type { Week } from '../opening.ts';
import { dialable } from '../phone.ts';
import type { DirectoryIndex, LanguageIndex } from './search-index.ts';

/** Where the first way to reach a service leads: an address, or which of its numbers; null where there is none. */
export type Target = string | number | null;

/**
 * The module all locales share. `weeks` are those of the first way to reach each service, null where its
 * hours are not known; they may be spoken of from one date (`YYYY-MM-DD`) to before another.
 */
export interface DirectoryData {
  index: DirectoryIndex;
  targets: readonly Target[];
  weeks: readonly (Week | null)[];
  from: string;
  to: string;
}

/**
 * The index module of a locale, each string once. `contacts` are two numbers a service, in their order: its label
 * and its note. `labels` are the scheme of a link and what it says, with `{{target}}`; pages of services lie under `base`.
 */
export interface SearchData {
  index: LanguageIndex;
  contacts: readonly number[];
  labels: readonly (readonly [scheme: string, template: string])[];
  notes: readonly string[];
  base: string;
  fallback: readonly string[];
  /** What is said of a service that can be reached always, now, or not now. */
  opening: Readonly<Record<'always' | 'open' | 'closed', string>>;
}

/** The first way to reach a service; `fixed` is the part of its label that is the number or address. */
export interface FirstContact {
  channel: string;
  label: string;
  fixed: string;
  href: string;
  notes: string;
}

/** A link to a service as it is shown; `fixed` is the number or address in what it says. */
export interface ContactLink {
  before: string;
  fixed: string;
  after: string;
  href: string;
  notes: string;
}

const schemes: Readonly<Record<string, string>> = { call: 'tel:', text: 'sms:', email: 'mailto:' };

/** Where the first ways to reach services lead; `numbers` are those of each service. */
export function packTargets(
  contacts: readonly (FirstContact | null)[],
  numbers: readonly (readonly string[])[],
): Target[] {
  return contacts.map((contact, service) => {
    if (contact === null) return null;
    const { channel, fixed, href } = contact;
    const isNumber = channel === 'call' || channel === 'text';
    return isNumber ? (numbers[service]?.indexOf(fixed) ?? -1) : fixed || href;
  });
}

/** What is said of the first ways to reach services. */
export function packContacts(
  links: readonly (FirstContact | null)[],
): Pick<SearchData, 'contacts' | 'labels' | 'notes'> {
  const labels: [string, string][] = [];
  const notes: string[] = [];
  const place = <T>(list: T[], value: T): number => {
    const found = list.findIndex((each) => `${each}` === `${value}`);
    return found < 0 ? list.push(value) - 1 : found;
  };
  const contacts = links.flatMap((link) => {
    if (link === null) return [0, 0];
    const template = link.fixed === '' ? link.label : link.label.replace(link.fixed, '{{target}}');
    return [place(labels, [schemes[link.channel] ?? '', template]), place(notes, link.notes)];
  });
  return { contacts, labels, notes };
}

/** The link of a service by its place; null where there is none. */
export function contactOf(
  data: SearchData,
  directory: DirectoryData,
  service: number,
): ContactLink | null {
  const target = directory.targets[service] ?? null;
  const [label = 0, note = 0] = data.contacts.slice(2 * service);
  const [scheme, template] = data.labels[label] ?? [];
  if (target === null || scheme === undefined || template === undefined) return null;
  const [, numbers = []] = directory.index.services[service] ?? [];
  const shown = typeof target === 'number' ? (numbers[target] ?? '') : target;
  const [before = '', after] = template.split('{{target}}');
  return {
    before,
    fixed: after === undefined ? '' : shown,
    after: after ?? '',
    href: scheme + (typeof target === 'number' ? dialable(shown) : shown),
    notes: data.notes[note] ?? '',
  };
}
