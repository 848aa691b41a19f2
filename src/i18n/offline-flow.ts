import { picturesElement } from '../domain/assessment-elements.ts';
import type { OutcomeView, PlacesView } from './assessment-view.ts';

/** Services in their places that several ends share; it stands once and shows beside each of them. */
export interface SharedPlaces extends PlacesView {
  element: string;
  title: string;
}

/** An end of the flow in the offline edition; `beside` are the elements that show with it, in the order of the page. */
export interface OfflineEnd
  extends Pick<OutcomeView, 'id' | 'element' | 'title' | 'why' | 'say' | 'until'> {
  after: string;
  beside: string[];
}

/** All ends of the flow, with what they share. */
export interface OfflineEnds {
  crises: SharedPlaces[];
  mains: SharedPlaces[];
  others: SharedPlaces[];
  ends: OfflineEnd[];
}

/**
 * The ends of the flow for a file that must be small: help in a crisis, main services and other services stand once for
 * all ends that have the same.
 */
export function shareEnds(outcomes: readonly OutcomeView[]): OfflineEnds {
  const crises = new Map<string, SharedPlaces>();
  const mains = new Map<string, SharedPlaces>();
  const others = new Map<string, SharedPlaces>();
  const ends = outcomes.map((outcome) => {
    const { id, element, title, why, say, until, isAboutPictures } = outcome;
    const after = element.replace('o', 'a');
    const beside = [
      ...share(crises, 'c', outcome.crisis, outcome.crisisTitle),
      ...(isAboutPictures ? [picturesElement] : []),
      ...share(mains, 'm', outcome.main),
      after,
      ...share(others, 's', outcome.others),
    ];
    return { id, element, title, why, say, until, after, beside };
  });
  return {
    crises: [...crises.values()],
    mains: [...mains.values()],
    others: [...others.values()],
    ends,
  };
}

/** The element in which services stand in their places, shared by all who ask for the same; none where there are none. */
function share(
  shared: Map<string, SharedPlaces>,
  letter: string,
  places: PlacesView,
  title = '',
): string[] {
  if (places.places.length === 0) return [];
  const key = JSON.stringify([
    title,
    ...places.places.map(({ service, nations }) => [service.id, nations]),
  ]);
  const known = shared.get(key) ?? { ...places, title, element: `${letter}${shared.size + 1}` };
  shared.set(key, known);
  return [known.element];
}

/** What shows beside an end, by selectors. */
export function besideEnd(ends: readonly OfflineEnd[]): (outcome: string) => readonly string[] {
  const all = new Map(ends.map(({ id, beside }) => [id, beside.map((element) => `#${element}`)]));
  return (outcome) => all.get(outcome) ?? [];
}
