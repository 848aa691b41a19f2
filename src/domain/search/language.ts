/** The kinds of help that stand above all results, the most urgent first. */
export const urgentKinds = ['danger', 'suicide', 'blackmail', 'images', 'seen', 'child'] as const;
export type UrgentKind = (typeof urgentKinds)[number];

/** What is urgent: who stands above all results whatever else is said, who may stand there, and phrases that say it. */
export interface UrgentWords {
  always: readonly string[];
  services: readonly string[];
  phrases: readonly string[];
}

/** What people say in one language, as editors write it. `@name` in a phrase stands for any word of a class. */
export interface SearchLanguage {
  ignore: readonly string[];
  endings: readonly string[];
  synonyms: readonly (readonly string[])[];
  classes: Readonly<Record<string, readonly string[]>>;
  numbers: readonly string[];
  places: Readonly<Record<string, readonly string[]>>;
  urgent: Readonly<Record<UrgentKind, UrgentWords>>;
}

/** One service as the index reads it. `places` are the nations it works in; ages are in years, null is open. */
export interface SearchDocument {
  id: string;
  names: readonly string[];
  phrases: readonly string[];
  numbers: readonly string[];
  places: readonly string[];
  ages: readonly [from: number | null, to: number | null];
  isForChildren: boolean;
  isForChildrenOnly: boolean;
  isConfirmed: boolean;
}

/** A need that people put into words, with the services that meet it, the best first. */
export interface SearchNeed {
  id: string;
  phrases: readonly string[];
  services: readonly string[];
}

/** A query to learn from: which services are right to see first, which are wrong, and what is urgent in it. */
export interface SearchExample {
  query: string;
  accept: readonly string[];
  forbid: readonly string[];
  urgent: UrgentKind | 'none';
}

/** What takes a service's place in another nation. */
export type Equivalents = Readonly<Record<string, Readonly<Record<string, string>>>>;
