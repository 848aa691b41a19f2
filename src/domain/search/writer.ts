import type { Writer } from './build-index.ts';
import type { Phrases } from './pack.ts';

/** What a query says of who is writing: an age in years, and whether a child, a parent or another adult. */
export interface WriterFound {
  age: number | null;
  kind: Writer | null;
}

const hintsOfAChild = 2;
const adultFrom = 18;
const oldestAge = 99;
const youngestAge = 5;

/**
 * Who is writing. An age counts when it is the writer's own: after a word such as "im", or at the start
 * or end of the query with nobody else named before it. The classes `self`, `other`, `past` and `unit`
 * of the language say which words those are, with `nearly`, `now` and `span`. Without an age, phrases of the language decide.
 */
export function writerOf(
  words: readonly string[],
  numbers: readonly string[],
  phrases: Phrases,
  isIn: (word: string, name: string) => boolean,
  says: (phrase: readonly number[]) => boolean,
): WriterFound {
  const [child = [], parent = [], adult = [], hints = []] = phrases;
  const ages = words.flatMap((word, at) => {
    const age = ageIn(word, numbers);
    if (age === null) return [];
    const [before = '', earlier = ''] = [words[at - 1], words[at - 2]];
    const [next = '', afterNext = ''] = words.slice(at + 1);
    if (isIn(next, 'unit') || isIn(before, 'past')) return [];
    const isOwn = isIn(before, 'self') || (isIn(earlier, 'self') && isIn(before, 'nearly'));
    const isOthers = [before, earlier, next, afterNext].some((near) => isIn(near, 'other'));
    const isAtEdge = at === 0 || at === words.length - 1 || isIn(next, 'now');
    return isOwn || (isAtEdge && !isOthers && !isIn(next, 'span') && !/\dy/.test(word))
      ? [{ age, isOwn }]
      : [];
  });
  const { age } = ages.find(({ isOwn }) => isOwn) ?? ages.at(-1) ?? { age: null };
  const isParent = parent.some(says);
  if (age !== null) return { age, kind: age < adultFrom ? 'child' : isParent ? 'parent' : 'adult' };
  if (isParent) return { age, kind: 'parent' };
  if (adult.some(says)) return { age, kind: 'adult' };
  const isChild = child.some(says) || hints.filter(says).length >= hintsOfAChild;
  return { age, kind: isChild ? 'child' : null };
}

/** The age a word gives, in figures (also "14yr") or in words from one; null where it gives none. */
function ageIn(word: string, numbers: readonly string[]): number | null {
  const figures = /^([1-9]\d?)(?:y|yr|yrs|yo|m|f)?$/.exec(word);
  const age = figures ? Number(figures[1]) : numbers.indexOf(word) + 1;
  return age >= youngestAge && age <= oldestAge ? age : null;
}
