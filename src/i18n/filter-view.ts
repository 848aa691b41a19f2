import { type Filter, filterElement } from '../domain/filters.ts';
import type { TaxonomyWords } from '../schemas/words.ts';
import type { Translate } from './translator.ts';

/** One filter of the list as strings. */
export interface FilterView {
  id: Filter['id'];
  title: string;
  type: 'radio' | 'checkbox';
  values: { element: string; label: string; isAll: boolean }[];
}

/** The filters of the directory as strings; where one value is chosen, the first is to choose none. */
export function viewFilters(
  filters: readonly Filter[],
  { audiences }: TaxonomyWords,
  t: Translate,
): FilterView[] {
  const label = (id: Filter['id'], value: string): string => {
    if (id === 'who') return audiences[value] ?? value;
    if (id === 'channel') return t.byId(`directory.narrow.by_${value}`);
    const isNation = id === 'place' && value !== 'abroad';
    return t.byId(isNation ? `service.area_${value}` : `directory.narrow.${value}`);
  };
  return filters.map(({ id, choice, values }) => {
    const all = () => ({
      element: `${id}-all`,
      label: t.byId(`directory.narrow.any_${id}`),
      isAll: true,
    });
    return {
      id,
      title: t(`directory.narrow.${id}`),
      type: choice === 'one' ? 'radio' : 'checkbox',
      values: [
        ...(choice === 'one' ? [all()] : []),
        ...values.map((value) => ({
          element: filterElement(id, value),
          label: label(id, value),
          isAll: false,
        })),
      ],
    };
  });
}
