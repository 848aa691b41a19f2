import type {
  OfflineBlock,
  OfflineExtra,
  OfflineGuide,
  OfflineGuideGroup,
  OfflinePiece,
} from '../i18n/offline-view.ts';

/** What is known of services, by id. */
export type Extras = Readonly<Record<string, OfflineExtra>>;

type Tag = keyof HTMLElementTagNameMap;
type Words = (Node | string)[];

/** An element with what stands in it. Text is only ever text. */
function make<Name extends Tag>(tag: Name, ...inside: Words): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = make('a', text);
  made.href = href;
  if (href.startsWith('http')) made.rel = 'noopener noreferrer';
  return made;
}

/** A name or a number, which no machine may translate. */
function fixed<Made extends HTMLElement>(element: Made): Made {
  element.translate = false;
  return element;
}

/** A service in a line: its name, which leads to where it stands in the file, and the first way to reach it. */
function line(id: string, extras: Extras): HTMLElement {
  const { name, call } = extras[id] ?? { name: id, call: null };
  const named = fixed(link(`#${id}`, name));
  return make('p', named, ...(call ? [' ', link(call.href, call.label)] : []));
}

const words = (pieces: readonly OfflinePiece[]): Words =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { text, href, isStrong, isFixed } = piece;
    const element = href ? link(href, text) : make(isStrong ? 'strong' : 'span', text);
    return isFixed ? fixed(element) : element;
  });

function part(block: OfflineBlock, extras: Extras): HTMLElement {
  switch (block.kind) {
    case 'card':
      return line(block.service, extras);
    case 'list':
      return make(
        block.isOrdered ? 'ol' : 'ul',
        ...block.items.map((item) => make('li', ...words(item))),
      );
    default:
      return make(block.kind === 'heading' ? 'h2' : 'p', ...words(block.pieces));
  }
}

function note(...inside: Words): HTMLElement {
  const made = make('div', ...inside);
  made.className = 'note';
  return made;
}

/** A guide as a part of the file; `help` stands above who can help. */
export function guidePart(guide: OfflineGuide, extras: Extras, help: string): HTMLElement {
  const { crisis, mark } = guide;
  const lines = (ids: readonly string[]) => ids.map((id) => line(id, extras));
  const section = make(
    'section',
    make('h1', guide.heading),
    make('p', guide.lead),
    ...(crisis.services.length > 0
      ? [note(make('p', make('strong', crisis.title)), ...lines(crisis.services))]
      : []),
    ...(guide.pictures ? [note(make('p', guide.pictures))] : []),
    ...guide.blocks.map((block) => part(block, extras)),
    make('h2', help),
    ...lines(guide.services),
  );
  section.id = `guide-${guide.id}`;
  if (mark.lang) section.lang = mark.lang;
  if (mark.dir) section.dir = mark.dir;
  return section;
}

/** The list of guides, under who they are for. */
export function guideList(groups: readonly OfflineGuideGroup[]): HTMLElement[] {
  return groups.flatMap(({ title, guides }) => [
    make('h2', title),
    make('ul', ...guides.map(({ id, title: name }) => make('li', link(`#guide-${id}`, name)))),
  ]);
}

/** What there is to say of a service beyond its card, behind one tap. */
export function moreOf({ more }: OfflineExtra, label: string): HTMLElement {
  const paragraphs = more.map((text) => {
    const paragraph = make('p', text);
    paragraph.className = 'offline-lines';
    return paragraph;
  });
  return make('details', make('summary', label), ...paragraphs);
}
