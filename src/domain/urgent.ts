/** The parts of the page for urgent help, in order, each with the services it shows. */
export const urgentParts = [
  { id: 'now', services: ['emergency-999'] },
  { id: 'silent', services: ['silent-solution-55'] },
  { id: 'text', services: ['text-999'] },
  { id: 'bsl', services: ['bsl-999'] },
  { id: 'not_now', services: ['police-scotland-101'] },
  {
    id: 'feelings',
    services: ['samaritans', 'nhs-24-111', 'nhs-111-england-wales', 'lifeline-ni', 'shout'],
  },
  { id: 'young', services: ['childline'] },
] as const;

/** What stands behind the strip for danger on every page, after 999. */
export const urgentStrip = ['police-scotland-101', 'silent-solution-55', 'text-999', 'bsl-999'];
