import type { Visitor } from '../schemas/assessment.ts';

const youngRoutes = ['report-remove', 'ceop-safety-centre', 'iwf-report'];
const adultRoutes = [
  ...youngRoutes,
  'take-it-down',
  'inhope',
  'police-scotland-101',
  'police-101-england-wales',
  'police-101-northern-ireland',
];

/** The services where pictures of under-18s can be reported or removed: by anybody, or by an adult (rule R7). */
export function picturesRoutes(visitor: Visitor): readonly string[] {
  return visitor === 'adult' ? adultRoutes : youngRoutes;
}
