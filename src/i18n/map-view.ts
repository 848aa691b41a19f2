import { walk } from '../domain/assessment.ts';
import { elementIds } from '../domain/assessment-elements.ts';
import { type Branch, mapNumber, placeTree, treeOf } from '../domain/assessment-map.ts';
import type { Service } from '../domain/directory.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Locale } from '../domain/locale.ts';
import { nations, offerIn } from '../domain/nations.ts';
import type { Assessment, Nation } from '../schemas/assessment.ts';
import type { AssessmentWords } from '../schemas/words.ts';
import { formatList } from './format.ts';
import type { Translate } from './translator.ts';
import { worded } from './worded.ts';

/** A question or an outcome on the map as strings, with what each answer leads to. */
export interface BranchView {
  number: string;
  element: string;
  option: string | null;
  title: string;
  why: string | null;
  note: string | null;
  isRepeated: boolean;
  branches: BranchView[];
}

/** A box of a diagram; `from` is the box it is drawn from. */
export interface BoxView {
  number: string;
  title: string;
  option: string | null;
  column: number;
  row: number;
  from: { column: number; row: number } | null;
}

/** One answer to the first question with all that follows, as an outline and as a diagram. */
export interface MapPartView {
  tree: BranchView;
  boxes: BoxView[];
}

/** An outcome of the map: who is offered where, crisis help included. */
export interface MapOutcomeView {
  number: string;
  element: string;
  title: string;
  note: string;
  offers: { where: string; services: string }[];
}

/** The whole map as strings. */
export interface MapView {
  first: BranchView;
  parts: MapPartView[];
  outcomes: MapOutcomeView[];
  counts: { questions: number; outcomes: number; paths: number };
}

/** The decision graph as strings for people who want to read all of it. */
export function viewMap(
  assessment: Assessment,
  words: AssessmentWords,
  services: ReadonlyMap<string, Service>,
  locale: Locale,
  t: Translate,
): MapView {
  const { node: elementOf } = elementIds(assessment);
  const nameAll = (ids: readonly string[]) => formatList(locale, ids.map(nameOf));
  const nameOf = (id: string) => worded(services.get(id), id).name;

  const titleOf = (node: string) =>
    worded(words.questions[node] ?? words.outcomes[node], node).title;
  const optionOf = ({ answer }: Branch) =>
    answer && worded(words.questions[answer[0]]?.options[answer[1]], answer.join());

  const viewBranch = (branch: Branch): BranchView => ({
    number: mapNumber(assessment, branch.node),
    element: elementOf(branch.node),
    option: optionOf(branch),
    title: titleOf(branch.node),
    why: branch.isRepeated ? null : (words.questions[branch.node]?.why ?? null),
    note: assessment.questions[branch.node]?.several ? t('map.several') : null,
    isRepeated: branch.isRepeated,
    branches: branch.branches.map(viewBranch),
  });

  const viewBoxes = (tree: Branch): BoxView[] =>
    placeTree(tree).map(({ branch, ...place }) => ({
      number: mapNumber(assessment, branch.node),
      title: titleOf(branch.node),
      option: optionOf(branch),
      ...place,
    }));

  const lineIn = (outcome: string, nation: Nation) => {
    const { crisis, services: offered } = offerIn(nation, outcome, assessment, services);
    const first = crisis.length > 0 ? [t('map.crisis_first', { names: nameAll(crisis) })] : [];
    return [...first, nameAll(offered)].join(' ');
  };

  const viewOffers = (outcome: string) =>
    [...groupBy(nations, (nation) => lineIn(outcome, nation))].map(([line, inNations]) => ({
      where:
        inNations.length === nations.length
          ? ''
          : formatList(
              locale,
              inNations.map((nation) => t(`service.area_${nation}`)),
            ),
      services: line,
    }));

  const tree = treeOf(assessment);
  return {
    first: viewBranch({ ...tree, branches: [] }),
    parts: tree.branches.map((branch) => ({
      tree: viewBranch(branch),
      boxes: viewBoxes(branch),
    })),
    outcomes: Object.entries(assessment.outcomes).map(([id, { pictures }]) => ({
      number: mapNumber(assessment, id),
      element: elementOf(id),
      title: titleOf(id),
      note: pictures ? t('map.pictures') : '',
      offers: viewOffers(id),
    })),
    counts: {
      questions: Object.keys(assessment.questions).length,
      outcomes: Object.keys(assessment.outcomes).length,
      paths: walk(assessment).length,
    },
  };
}
