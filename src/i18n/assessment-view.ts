import { questionsInOrder } from '../domain/assessment.ts';
import { elementIds, nationElement } from '../domain/assessment-elements.ts';
import type { Service } from '../domain/directory.ts';
import { nations, offerIn, type Place, placesOf } from '../domain/nations.ts';
import type { Assessment, Nation } from '../schemas/assessment.ts';
import type { Picture } from '../schemas/easy.ts';
import type { AssessmentWords } from '../schemas/words.ts';
import type { ServiceView } from './service-view.ts';
import type { Translate } from './translator.ts';
import { worded } from './worded.ts';

/** One option as strings; `target` is the element its answer leads to. */
export interface OptionView {
  id: string;
  element: string;
  label: string;
  /** What stands beside the words in Easy Read. */
  picture?: Picture | undefined;
  heading: string | null;
  target: string;
}

/** One question as strings. */
export interface QuestionView {
  id: string;
  element: string;
  title: string;
  picture?: Picture | undefined;
  why: string;
  isSeveral: boolean;
  options: OptionView[];
}

/** A nation a visitor can choose. The first is chosen already. */
export interface NationView {
  id: string;
  element: string;
  label: string;
}

/** A service in its place; `nations` are the elements of the nations it stands there for, null for all. */
export interface PlaceView<View = ServiceView> {
  service: View;
  nations: string | null;
}

/** Services in order, and the nations that have any of them, null for all. */
export interface PlacesView<View = ServiceView> {
  places: PlaceView<View>[];
  nations: string | null;
}

/** One end of the flow as strings: who to turn to, why, and what to say. */
export interface OutcomeView<View = ServiceView> {
  id: string;
  element: string;
  title: string;
  why: string;
  say: string;
  until: string;
  isAboutPictures: boolean;
  crisisTitle: string;
  main: PlacesView<View>;
  others: PlacesView<View>;
  crisis: PlacesView<View>;
}

/** The questions as strings, each before those it leads to. */
export function viewQuestions(assessment: Assessment, words: AssessmentWords): QuestionView[] {
  const ids = elementIds(assessment);
  return questionsInOrder(assessment).map((id) => {
    const { title, why, sections, options } = worded(words.questions[id], id);
    const graph = Object.entries(assessment.questions[id]?.options ?? {});
    return {
      id,
      element: ids.node(id),
      title,
      why,
      isSeveral: assessment.questions[id]?.several ?? false,
      options: graph.map(([option, { next, section }], index) => ({
        id: option,
        element: ids.option(id, option),
        label: worded(options[option], option),
        heading:
          section && section !== graph[index - 1]?.[1].section
            ? worded(sections[section], section)
            : null,
        target: ids.node(next),
      })),
    };
  });
}

/** The nations as strings. */
export function viewNations(t: Translate): NationView[] {
  return nations.map((nation) => ({
    id: nation,
    element: nationElement(nation),
    label: t(`service.area_${nation}`),
  }));
}

/** What an outcome needs to speak a language. `view` turns a service id into its strings. */
interface Speech<View> {
  words: { assessment: AssessmentWords };
  services: ReadonlyMap<string, Service>;
  view: (service: string) => View;
  t: Translate;
}

/** One outcome as strings. */
export function viewOutcome<View>(
  id: string,
  assessment: Assessment,
  speech: Speech<View>,
): OutcomeView<View> {
  const { words, services, view, t } = speech;
  const outcome = worded(assessment.outcomes[id], id);
  const offer = (nation: Nation) => offerIn(nation, id, assessment, services);
  const offered = placesOf((nation) => offer(nation).services);
  const viewPlaces = (places: readonly Place[]): PlacesView<View> => ({
    places: places.map((place) => ({
      service: view(place.service),
      nations: elementsOf(place.nations),
    })),
    nations: elementsOf(places.flatMap((place) => place.nations)),
  });
  return {
    id,
    element: elementIds(assessment).node(id),
    ...worded(words.assessment.outcomes[id], id),
    isAboutPictures: outcome.pictures,
    crisisTitle: outcome.crisis ? t.byId(`find.outcome.crisis_${outcome.crisis}`) : '',
    main: viewPlaces(offered.filter(({ position }) => position === 0)),
    others: viewPlaces(offered.filter(({ position }) => position > 0)),
    crisis: viewPlaces(placesOf((nation) => offer(nation).crisis)),
  };
}

/** The elements of nations, for a class; null when they are all of them. */
function elementsOf(some: readonly Nation[]): string | null {
  const present = nations.filter((nation) => some.includes(nation));
  return present.length === nations.length ? null : present.map(nationElement).join(' ');
}
