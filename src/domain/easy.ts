import type { Assessment } from '../schemas/assessment.ts';
import type { EasyAssessment, Idea } from '../schemas/easy.ts';
import type { AssessmentWords, UiWords } from '../schemas/words.ts';
import { servicesNamed } from './assessment.ts';
import { urgentParts, urgentStrip } from './urgent.ts';

/** Where the pages of Easy Read stand. */
export const easyHome = '/easy/';

/** Whether a page is one of Easy Read. */
export const isEasy = (address: string) => address.startsWith(easyHome);

/** The address of a page in Easy Read, `/easy/find/` for `/find/`. */
export const easyPath = (path: `/${string}`): `/${string}` => `/easy${path}`;

/** The address of the ordinary page that says the same as one in Easy Read. */
export const ordinaryPath = (address: string) => address.slice(easyHome.length - 1) as `/${string}`;

/** The services that have words in Easy Read: all that the flow or a page for urgent help shows. */
export function easyServices(assessment: Assessment): string[] {
  const urgent = urgentParts.flatMap(({ services }) => services);
  const named = servicesNamed(assessment).map(([, service]) => service);
  return [...new Set([...named, ...urgent, ...urgentStrip])].sort();
}

const textOf = (ideas: readonly Idea[]) => ideas.map(({ text }) => text).join(' ');

/** The words of the flow in Easy Read as the ordinary flow has them, without pictures. */
export function withoutPictures({ questions, outcomes }: EasyAssessment): AssessmentWords {
  const mapped = <From, To>(from: Record<string, From>, change: (value: From) => To) =>
    Object.fromEntries(Object.entries(from).map(([id, value]) => [id, change(value)]));
  return {
    questions: mapped(questions, ({ title, why, sections, options }) => ({
      title,
      why,
      sections,
      options: mapped(options, ({ text }) => text),
    })),
    outcomes: mapped(outcomes, ({ title, why, say, until }) => ({
      title,
      why: textOf(why),
      say,
      until: textOf(until),
    })),
  };
}

/** The words of the interface, with easier ones in the place of those that have them. */
export function easierWords(words: UiWords, easier: UiWords): UiWords {
  const changed = Object.entries(easier).map(([key, easy]) => {
    const ordinary = words[key] ?? {};
    const isText = typeof easy === 'string' || typeof ordinary === 'string';
    return [key, isText ? easy : easierWords(ordinary, easy)];
  });
  return { ...words, ...Object.fromEntries(changed) };
}
