const youngestAge = 5;
const oldestAge = 99;

/** The classes of words that tell whose age a number is, in the order in which they stand in an index. */
export const ageClasses = [
  'self',
  'other',
  'nearly',
  'past',
  'now',
  'span',
  'unit',
  'after',
] as const;
export type AgeClass = (typeof ageClasses)[number];

/**
 * How old the writer says they are, in years. An age counts when it is the writer's own: after a word such
 * as "im", or at the start or end of the query with nobody else named before it. The classes `self`,
 * `other`, `past` and `unit` of the language say which words those are, with `nearly`, `now` and `span`; `after`
 * is what says soon after a number that it is past or a length of time, where a language puts that last.
 */
export function ageOf(
  words: readonly string[],
  numbers: readonly string[],
  isIn: (word: string, name: AgeClass) => boolean,
): number | null {
  const ages = words.flatMap((word, at) => {
    const age = ageIn(word, numbers);
    if (age === null) return [];
    const [before = '', earlier = ''] = [words[at - 1], words[at - 2]];
    const [next = '', afterNext = ''] = words.slice(at + 1);
    const isLongAgo = words.slice(at + 1, at + 4).some((near) => isIn(near, 'after'));
    const isInPast = isIn(before, 'past') || (isIn(earlier, 'past') && isIn(before, 'self'));
    if (isIn(next, 'unit') || isLongAgo || isInPast) return [];
    const isOwn = isIn(before, 'self') || (isIn(earlier, 'self') && isIn(before, 'nearly'));
    const isOthers = [before, earlier, next, afterNext].some((near) => isIn(near, 'other'));
    const isAtEdge = at === 0 || at === words.length - 1 || isIn(next, 'now');
    return isOwn || (isAtEdge && !isOthers && !isIn(next, 'span') && !/\dy/.test(word))
      ? [{ age, isOwn }]
      : [];
  });
  return (ages.find(({ isOwn }) => isOwn) ?? ages.at(-1))?.age ?? null;
}

/** The age a word gives, in figures (also "14yr") or in words from one; null where it gives none. */
function ageIn(word: string, numbers: readonly string[]): number | null {
  const figures = /^([1-9]\d?)(?:y|yr|yrs|yo|m|f)?$/.exec(word);
  const age = figures ? Number(figures[1]) : numbers.indexOf(word) + 1;
  return age >= youngestAge && age <= oldestAge ? age : null;
}
