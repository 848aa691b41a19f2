import { elementIds } from '../src/domain/assessment-elements.ts';
import { nations } from '../src/domain/nations.ts';
import { content, paths, servicesIn } from './site.ts';

/** What shows at the end of a path: the questions, the outcomes, and the services by nation. */
export interface Shown {
  questions: string[];
  outcomes: string[];
  services: Record<string, string[]>;
}

/** What shows at the end of every path where no script takes questions away. */
export const everyEnd: Shown[] = paths.map(({ answers, outcome }) => ({
  questions: answers.map(([question]) => question),
  outcomes: [outcome],
  services: Object.fromEntries(nations.map((nation) => [nation, servicesIn(nation, outcome)])),
}));

/** What `goInPage` is told: the inputs of each path by id, the nations, and whether clicks come as from a finger. */
export interface Ways {
  ways: string[][];
  nations: string[];
  isLive: boolean;
}

/** Every path as `goInPage` is told of it. */
export function everyWay(isLive: boolean): Ways {
  const ids = elementIds(content.assessment);
  const ways = paths.map(({ answers }) =>
    answers.flatMap(([question, options]) => options.map((option) => ids.option(question, option))),
  );
  return { ways, nations: [...nations], isLive };
}

/** Runs in the page of the flow: goes each path by clicks on the real inputs, and reads at its end what shows. */
export function goInPage({ ways, nations, isLive }: Ways): Shown[] {
  const form = document.querySelector('form');
  const read = (name: string) =>
    [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)]
      .filter((piece) => [...piece.querySelectorAll('h2')].some((title) => title.checkVisibility()))
      .map((piece) => piece.dataset[name] ?? '');
  const click = (id: string) => {
    if (isLive) dispatchEvent(new PointerEvent('pointerdown'));
    document.getElementById(id)?.click();
  };
  return ways.map((way) => {
    form?.reset();
    way.forEach(click);
    const services = nations.map((nation) => {
      form?.querySelector<HTMLElement>(`[data-nation] [value="${nation}"]`)?.click();
      const cards = [...document.querySelectorAll<HTMLElement>('[data-outcome] [data-service]')];
      const seen = cards.filter((card) => card.checkVisibility());
      return [nation, seen.map((card) => card.dataset['service'] ?? '')];
    });
    return {
      questions: read('question'),
      outcomes: read('outcome'),
      services: Object.fromEntries(services),
    };
  });
}
