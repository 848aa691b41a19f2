import type { Service } from '../domain/directory.ts';
import { citedIn, type Guide, namedIn, servicesOf, textOf } from '../domain/guide.ts';
import { brokenGuideRules } from '../domain/guide-rules.ts';
import { sureLaws } from '../domain/law.ts';
import { loudWordsIn } from '../domain/quiet.ts';
import type { Law } from '../schemas/law.ts';
import type { Taxonomy } from '../schemas/taxonomy.ts';
import { avoidedWordProblems, type Voice } from './avoided-words.ts';

/** What a guide is held against. */
interface Known extends Voice {
  taxonomy: Taxonomy;
  services: ReadonlyMap<string, Service>;
  law: Law;
  guides: ReadonlyMap<string, Guide>;
  loudWords: readonly string[];
}

const fewestDigitsOfANumber = 7;

/** What is wrong with guides, one line each: file, id, remedy. */
export function guideProblems(folder: string, known: Known): string[] {
  const { taxonomy, guides } = known;
  const listed = new Set(taxonomy.guides);
  return [
    ...[...guides.keys()]
      .filter((id) => !listed.has(id))
      .map((id) => `content/taxonomy.yaml: guide "${id}" is not in the list of guides: add it`),
    ...[...listed]
      .filter((id) => !guides.has(id))
      .map(
        (id) => `${folder}/${id}.md: is missing: create it, or take it off content/taxonomy.yaml`,
      ),
    ...[...guides.values()].flatMap((guide) => {
      const file = `${folder}/${guide.id}.md`;
      const { title } = guide;
      return [
        ...problemsIn(guide, known).map((problem) => `${file}: ${problem}`),
        ...avoidedWordProblems(file, { title, text: textOf(guide) }, known),
      ];
    }),
  ];
}

function problemsIn(guide: Guide, known: Known): string[] {
  const { taxonomy, services, law, guides, loudWords } = known;
  const sure = new Map(sureLaws(law));
  const unknown = (what: string, ids: readonly string[], isKnown: (id: string) => boolean) =>
    [...new Set(ids)]
      .filter((id) => !isKnown(id))
      .map(
        (id) => `names the ${what} "${id}", which does not exist or is not sure: correct the id`,
      );
  const dangling = [
    ...unknown('audience', [guide.audience], (id) => taxonomy.audiences.includes(id)),
    ...unknown('guide', [...guide.next, ...namedIn(guide, 'guide')], (id) => guides.has(id)),
    ...unknown('service', [...servicesOf(guide), ...citedIn(guide, 'services')], (id) =>
      services.has(id),
    ),
    ...unknown('law', citedIn(guide, 'law'), (id) => sure.has(id)),
  ];
  const loud = loudWordsIn(`${guide.id} ${guide.title}`, loudWords);
  return [
    ...dangling,
    ...(dangling.length > 0 ? [] : brokenGuideRules(guide, services)),
    ...loud.map(
      (word) => `has "${word}" in its title or name, which others may see: say it quietly`,
    ),
    ...typedNumbers(guide, services).map(
      (number) => `has the number ${number} typed into it: write [](number:<id of the service>)`,
    ),
  ];
}

/** Numbers to call that stand in the prose: those of our services, and whatever is as long as one. */
function typedNumbers(guide: Guide, services: ReadonlyMap<string, Service>): string[] {
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  const known = new Set(
    [...services.values()].flatMap(({ phones }) => phones.map(({ number }) => digits(number))),
  );
  const groups = textOf(guide).flatMap(
    (line) => line.match(/(?<![\d,.])\+?\d[\d ]*(?![\d%]|[,.]\d)/g) ?? [],
  );
  return groups
    .map((group) => group.trim())
    .filter((group) => known.has(digits(group)) || digits(group).length >= fewestDigitsOfANumber);
}
