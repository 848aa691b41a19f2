import type { Week } from '../opening.ts';
import { dialable } from '../phone.ts';
import type { DirectoryIndex, LanguageIndex } from './search-index.ts';

/** The first way to reach a service: its label, its target (an address, or which of its numbers) and its note. */
export type FoundContact = readonly [label: number, target: string | number, note: number];

/**
 * The module all locales share. `weeks` are those of the first way to reach each service, null where its
 * hours are not known; they may be spoken of from one date (`YYYY-MM-DD`) to before another.
 */
export interface DirectoryData {
  index: DirectoryIndex;
  weeks: readonly (Week | null)[];
  from: string;
  to: string;
}

/**
 * The index module of a locale, each string once. `contacts` stand in the order of the services; `labels`
 * are the scheme of a link and what it says, with `{{target}}`; pages of services lie under `base`.
 */
export interface SearchData {
  index: LanguageIndex;
  contacts: readonly (FoundContact | null)[];
  labels: readonly (readonly [scheme: string, template: string])[];
  notes: readonly string[];
  base: string;
  fallback: readonly string[];
  /** What is said of a service that can be reached always, now, or not now. */
  opening: Readonly<Record<'always' | 'open' | 'closed', string>>;
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

/** Packs the links of services; `fixed` is the part of a label that is the number or address. */
export function packContacts(
  links: readonly ({
    channel: string;
    label: string;
    fixed: string;
    href: string;
    notes: string;
  } | null)[],
  numbers: readonly (readonly string[])[],
): Pick<SearchData, 'contacts' | 'labels' | 'notes'> {
  const labels: [string, string][] = [];
  const notes: string[] = [];
  const place = <T>(list: T[], value: T): number => {
    const found = list.findIndex((each) => `${each}` === `${value}`);
    return found < 0 ? list.push(value) - 1 : found;
  };
  const contacts = links.map((link, service): FoundContact | null => {
    if (link === null) return null;
    const template = link.fixed === '' ? link.label : link.label.replace(link.fixed, '{{target}}');
    const number = numbers[service]?.indexOf(link.fixed) ?? -1;
    const isNumber = link.channel === 'call' || link.channel === 'text';
    const target = isNumber ? number : link.fixed || link.href;
    return [
      place(labels, [schemes[link.channel] ?? '', template]),
      target,
      place(notes, link.notes),
    ];
  });
  return { contacts, labels, notes };
}

/** The link of a service by its place; null where there is none. */
export function contactOf(
  data: SearchData,
  directory: DirectoryData,
  service: number,
): ContactLink | null {
  const [label = -1, target = '', note = 0] = data.contacts[service] ?? [];
  const [scheme, template] = data.labels[label] ?? [];
  if (scheme === undefined || template === undefined) return null;
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
