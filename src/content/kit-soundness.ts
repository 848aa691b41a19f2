import type { Service } from '../domain/directory.ts';
import type { Kit, KitWords } from '../schemas/kit.ts';
import { unequalIds } from './soundness.ts';

/** What is wrong with what can be printed, one line each: file, id, remedy. */
export function kitProblems(
  wordsFile: string,
  kit: Kit,
  words: KitWords,
  services: ReadonlyMap<string, Service>,
): string[] {
  const file = 'content/kit.yaml';
  const kinds = ['posters', 'pocket_cards', 'leaflets'] as const;
  return kinds.flatMap((kind) => [
    ...unequalIds(wordsFile, kind, Object.keys(kit[kind]), Object.keys(words[kind])),
    ...Object.entries(kit[kind]).flatMap(([sheet, ids]) =>
      ids
        .filter((id) => services.get(id)?.phones.length === 0 || !services.has(id))
        .map(
          (id) => `${file}: "${sheet}" wants the number of "${id}", which has none: correct the id`,
        ),
    ),
  ]);
}
