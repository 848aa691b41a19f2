import { ageClasses } from './ages.ts';
import { type SearchLanguage, urgentKinds } from './language.ts';
import { pack, packGrowing } from './pack.ts';
import type { Element } from './reading.ts';
import type { SpokenIndex } from './search-index.ts';
import { packWords, sameWords, stemOfWord } from './vocabulary.ts';

/** The words and phrases of a language over a list of stems. Throws when a phrase names a class that is not there. */
export function speak(stems: readonly string[], language: SearchLanguage): SpokenIndex {
  const { endings } = language;
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const classNames = [...new Set([...ageClasses, ...Object.keys(language.classes)])];
  const placesOf = (words: readonly string[]) =>
    packGrowing(
      [...new Set(words.flatMap((word) => places.get(stemOfWord(word, endings)) ?? []))].sort(
        (a, b) => a - b,
      ),
    );
  const elementOf = (part: string, phrase: string): Element => {
    if (!part.startsWith('@')) return places.get(stemOfWord(part, endings)) ?? 0;
    const name = classNames.indexOf(part.slice(1));
    if (name < 0) throw new Error(`the search phrase "${phrase}" uses a class that is not there`);
    return -1 - name;
  };
  const patterns = (lists: readonly (readonly string[])[]) =>
    pack(
      lists.map((phrases) => {
        const elements = phrases.map((phrase) =>
          phrase.split(' ').map((part) => elementOf(part, phrase)),
        );
        return [...new Map(elements.map((each) => [each.join(), each])).values()];
      }),
    );
  return {
    words: packWords(stems),
    same: sameWords(language.synonyms, stems, endings).map(packGrowing),
    endings,
    ignored: placesOf(language.ignore),
    classes: classNames.map((name) => placesOf(language.classes[name] ?? [])),
    numbers: language.numbers.join(' '),
    placeNames: Object.keys(language.places),
    places: patterns(Object.values(language.places)),
    urgentPhrases: patterns(urgentKinds.map((kind) => language.urgent[kind].phrases)),
  };
}
