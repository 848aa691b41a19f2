/** No more of a query is read than this, and no more is looked at to find it (promise S3). */
const mostCharacters = 64;
const mostLookedAt = 4 * mostCharacters;

/** A query as words, cut at 64 characters after what does not count has been taken away. */
export function wordsOf(text: string): string[] {
  return wordsIn(plainly(text.slice(0, mostLookedAt)).slice(0, mostCharacters));
}

/** A text of any length as words: runs of letters and figures. */
export function wordsIn(text: string): string[] {
  return plainly(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A text in lower case, with accents and harakat folded and without apostrophes, control and direction marks.
 * Letters that no normal form takes apart are folded by name: ł, ґ, and those that an Arabic and an Urdu keyboard
 * write with different signs (yeh, kaf, heh, alef). Figures of both become 0 to 9,
 * and stand apart from a word in other letters than Latin ones (14سال).
 */
function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}\p{Cf}'’ʼ`´ـ]/gu, '')
    .toLowerCase()
    .replace(/[łøßıđæґيىكهھەۃةٱ٠-٩۰-۹]/g, (sign) => folded[sign] ?? `${sign.charCodeAt(0) % 16}`)
    .replace(/(\d)(?=[^\0-ɏ])/g, '$1 ');
}

const folded: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  ґ: 'г',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ھ: 'ہ',
  ە: 'ہ',
  ۃ: 'ہ',
  ة: 'ہ',
  ٱ: 'ا',
};

const shortestStem = 4;
const longestStem = 7;

/** A word without the first of the endings it has, longest first, as long as four letters are left. */
export function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= shortestStem,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The stem of a word: without its ending and no longer than seven letters, so that forms of long words meet. */
export function stemOf(word: string, endings: readonly string[]): string {
  return withoutEnding(word, endings).slice(0, longestStem);
}

/**
 * Whether a typed word is a misspelt form of a stem: so many letters left out, added, changed or swapped.
 * Of a long word, of which the stem has only the beginning, the beginning counts.
 */
export function isLike(most: number, typed: string, stem: string): boolean {
  if (stem.length < longestStem) return isWithin(most, typed, stem);
  const lengths = [longestStem - 1, longestStem, longestStem + 1];
  return lengths.some((length) => isWithin(most, typed.slice(0, length), stem));
}

/** Whether one of two words becomes the other by so many letters left out, added, changed or swapped. */
export function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}

/** Digits of a phone number in UK national form without the 0, so that +44, 0044, 0 and nothing match. */
export function digitsOf(number: string): string {
  return number
    .replace(/\D/g, '')
    .replace(/^(?:00)?44(?=\d{9})/, '')
    .replace(/^0/, '');
}
