import type { Picture } from '../i18n/easy-view.ts';

/** A picture beside words that say the same. What it draws stands once on the page: see WithPictures. */
export function PictureMark({ name }: { name: Picture }) {
  return (
    <svg class="picture" aria-hidden="true">
      <use href={`#p-${name}`} />
    </svg>
  );
}
