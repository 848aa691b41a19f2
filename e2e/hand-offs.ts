import type { Answer } from '../src/domain/assessment.ts';

/** Where the campaigns send people, and the answers a visitor gives on the way from the home page. */
export const handOffs: { who: string; answers: Answer[]; service: string; href: string }[] = [
  {
    who: 'an adult who wants to stop reaches Stop It Now',
    answers: [
      ['who', ['own-thoughts']],
      ['own-what', ['change']],
    ],
    service: 'stop-it-now-helpline',
    href: 'tel:+448081000900',
  },
  {
    who: 'a partner after an arrest reaches Stop It Now',
    answers: [
      ['who', ['someone-close']],
      ['close-what', ['police']],
      ['close-police', ['now']],
    ],
    service: 'stop-it-now-helpline',
    href: 'tel:+448081000900',
  },
  {
    who: 'an adult who is worried about a child reaches the NSPCC',
    answers: [
      ['who', ['worried-about-child']],
      ['worry-what', ['told-me']],
      ['worry-told', ['other-adult']],
    ],
    service: 'nspcc-helpline',
    href: 'tel:+448088005000',
  },
  {
    who: 'a child reaches Childline',
    answers: [
      ['who', ['under-13']],
      ['child-what', ['picture']],
    ],
    service: 'childline',
    href: 'tel:+448001111',
  },
  {
    who: 'a parent whose child is contacted online reaches CEOP',
    answers: [
      ['who', ['worried-about-child']],
      ['worry-what', ['online-contact']],
      ['worry-online', ['now']],
    ],
    service: 'ceop-safety-centre',
    href: 'https://www.ceop.police.uk/ceop-reporting',
  },
  {
    who: 'someone in danger reaches 999',
    answers: [['who', ['danger']]],
    service: 'emergency-999',
    href: 'tel:999',
  },
  {
    who: 'someone who was sent a picture reaches the police on 101',
    answers: [
      ['who', ['saw-something']],
      ['saw-what', ['sent-by-someone']],
    ],
    service: 'police-scotland-101',
    href: 'tel:101',
  },
];
