import type { LinkedText as Pieces } from '../i18n/linked-text.ts';
import { untranslated } from './markup.ts';

/** A paragraph in which the names of services are links. */
export function LinkedText({ pieces }: { pieces: Pieces }) {
  return (
    <p>
      {pieces.map(({ text, href }) =>
        href === null ? (
          text
        ) : (
          <a key={href} href={href} {...untranslated}>
            {text}
          </a>
        ),
      )}
    </p>
  );
}
