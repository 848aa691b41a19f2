import type { BrowserContextOptions, Page } from '@playwright/test';
import { type Answer, walk } from '../domain/assessment.ts';
import { type Locale, pathIn } from '../domain/locale.ts';
import type { Assessment } from '../schemas/assessment.ts';

/** What is looked at: an address, and what a visitor has done there by then. */
export interface View {
  name: string;
  address: `/${string}`;
  act?: (page: Page) => Promise<void>;
}

/** How a visitor looks at it. A view is opened in a window of its own for each. */
export interface Look {
  name: string;
  locale: Locale;
  media?: 'print' | 'screen';
  textSize?: string;
  window: BrowserContextOptions;
}

const height = 800;
const phone = 360;
const desktop = 1280;
/** An A4 sheet at 96 pixels an inch, less margins of 15 mm. */
const sheet = 680;

const widths = [320, phone, 768, desktop, 1600];

const at = (width: number, window: BrowserContextOptions = {}) => ({
  viewport: { width, height },
  ...window,
});

/** Every look, from the most common to the rarest. */
export const looks: readonly Look[] = [
  ...widths.flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${width} ${colorScheme}`,
      locale: 'en' as const,
      window: at(width, { colorScheme }),
    })),
  ),
  ...(['light', 'dark'] as const).map((colorScheme) => ({
    name: `${phone} more contrast ${colorScheme}`,
    locale: 'en' as const,
    window: at(phone, { colorScheme, contrast: 'more' }),
  })),
  ...[phone, desktop].map((width) => ({
    name: `${width} forced colours`,
    locale: 'en' as const,
    window: at(width, { forcedColors: 'active', colorScheme: 'dark' }),
  })),
  { name: 'print', locale: 'en', media: 'print', window: at(sheet) },
  ...[phone, desktop].map((width) => ({
    name: `${width} right to left`,
    locale: 'ur' as const,
    window: at(width),
  })),
  {
    name: `${phone} without script`,
    locale: 'en',
    window: at(phone, { javaScriptEnabled: false }),
  },
  { name: `${phone} text at 200%`, locale: 'en', textSize: '200%', window: at(phone) },
];

/** Chooses answers in the flow by its radios and checkboxes, in order. */
const answer = (answers: readonly Answer[]) => async (page: Page) => {
  for (const [question, options] of answers) {
    for (const option of options)
      await page.locator(`[data-question="${question}"] input[value="${option}"]`).check();
  }
};

/** Every kind of page, and the states of the flow, a door and a search that have a face of their own. */
export function galleryViews(assessment: Assessment): View[] {
  const paths = walk(assessment);
  const pathTo = (outcome: string) => {
    const path = paths.find((candidate) => candidate.outcome === outcome);
    if (!path) throw new Error(`The gallery shows ${outcome}, to which no path leads`);
    return path.answers;
  };
  const several = Object.entries(assessment.questions).find(([, { several }]) => several)?.[0];
  const toSeveral = paths
    .map(({ answers }) =>
      answers.slice(
        0,
        answers.findIndex(([question]) => question === several),
      ),
    )
    .find((answers) => answers.length > 0);
  if (!toSeveral)
    throw new Error('The gallery shows a question with several answers, and there is none');
  return [
    { name: 'home', address: '/' },
    {
      name: 'home, a door open',
      address: '/',
      act: (page) => page.locator('.door summary').first().click(),
    },
    { name: 'flow, first question', address: '/find/' },
    { name: 'flow, several answers', address: '/find/', act: answer(toSeveral) },
    { name: 'flow, an outcome', address: '/find/', act: answer(pathTo('own-change')) },
    { name: 'flow, a child', address: '/find/', act: answer(pathTo('child-online-now')) },
    { name: 'directory', address: '/directory/' },
    {
      name: 'directory, a search',
      address: '/directory/',
      act: (page) => page.getByRole('searchbox').fill('childline'),
    },
    { name: 'service', address: '/directory/stop-it-now-helpline/' },
    { name: 'service for children', address: '/directory/childline/' },
    { name: 'urgent', address: '/urgent/' },
    { name: 'guides', address: '/guides/' },
    { name: 'guide', address: '/guides/first-days/' },
    { name: 'guide for children', address: '/guides/kids-picture/' },
    { name: 'easy read', address: '/easy/' },
    { name: 'easy read, first question', address: '/easy/find/' },
    { name: 'easy read, an outcome', address: '/easy/find/', act: answer(pathTo('teen-threat')) },
    { name: 'easy read, a service', address: '/easy/directory/childline/' },
    { name: 'easy read, urgent', address: '/easy/urgent/' },
    { name: 'kit', address: '/partners/' },
    { name: 'poster', address: '/partners/poster-worried/' },
    { name: 'map', address: '/find/map/' },
    { name: 'law', address: '/law/' },
    { name: 'privacy', address: '/privacy/' },
    { name: 'not found', address: '/not-here/' },
  ];
}

/** Where a view stands in the language of a look. */
export const addressIn = ({ address }: View, { locale }: Look) => pathIn(locale, address);
