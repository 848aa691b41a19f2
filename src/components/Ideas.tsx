import type { Idea } from '../i18n/easy-view.ts';
import { PictureMark } from './PictureMark.tsx';

/** One idea a line, with the picture beside it. */
export function Ideas({ ideas }: { ideas: readonly Idea[] }) {
  return (
    <>
      {ideas.map(({ picture, text }) => (
        <p key={text} class="idea">
          <PictureMark name={picture} />
          <span>{text}</span>
        </p>
      ))}
    </>
  );
}
