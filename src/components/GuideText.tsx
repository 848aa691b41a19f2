import { Fragment } from 'preact';
import type { BlockView, PieceView } from '../i18n/guide-view.ts';
import type { CardLabels } from '../i18n/labels.ts';
import { untranslated } from './markup.ts';
import { ServiceCard } from './ServiceCard.tsx';

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

function BlockOfText({ block, labels }: { block: BlockView; labels: CardLabels }) {
  switch (block.kind) {
    case 'card':
      return <ServiceCard service={block.service} labels={labels} heading="h3" />;
    case 'heading':
      return (
        <h2>
          <Line pieces={block.pieces} />
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <Line pieces={block.pieces} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
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

/** The prose of a guide; services stand in it as their cards. */
export function GuideText({ blocks, labels }: { blocks: BlockView[]; labels: CardLabels }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockOfText key={block} block={block} labels={labels} />
      ))}
    </>
  );
}
