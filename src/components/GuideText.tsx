import { Fragment } from 'preact';
import type { LanguageMark } from '../domain/locale.ts';
import type { BlockView, PieceView } from '../i18n/guide-view.ts';
import type { CardLabels } from '../i18n/labels.ts';
import { untranslated } from './markup.ts';
import { ServiceCard } from './ServiceCard.tsx';

interface Props {
  labels: CardLabels;
  mark: LanguageMark;
}

function PieceOfLine({ text, href, isStrong, isFixed }: PieceView) {
  const fixed = isFixed ? untranslated : {};
  if (href) {
    return (
      <a href={href} {...fixed} class={href.startsWith('tel:') ? 'number' : undefined}>
        {text}
      </a>
    );
  }
  if (isStrong) return <strong {...fixed}>{text}</strong>;
  return isFixed ? <span {...fixed}>{text}</span> : <Fragment>{text}</Fragment>;
}

function Line({ pieces }: { pieces: PieceView[] }) {
  return (
    <>
      {pieces.map((piece) => (
        <PieceOfLine key={piece.text} {...piece} />
      ))}
    </>
  );
}

function BlockOfText({ block, labels, mark }: { block: BlockView } & Props) {
  switch (block.kind) {
    case 'card':
      return <ServiceCard service={block.service} labels={labels} heading="h3" />;
    case 'heading':
      return (
        <h2 {...mark}>
          <Line pieces={block.pieces} />
        </h2>
      );
    case 'paragraph':
      return (
        <p {...mark}>
          <Line pieces={block.pieces} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List {...mark}>
          {block.items.map((item) => (
            <li key={item}>
              <Line pieces={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

/** The prose of a guide, marked where it is not in the language of the page; services stand in it as their cards. */
export function GuideText({ blocks, ...props }: { blocks: BlockView[] } & Props) {
  return (
    <>
      {blocks.map((block) => (
        <BlockOfText key={block} block={block} {...props} />
      ))}
    </>
  );
}
