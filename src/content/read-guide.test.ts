import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { guideSchema } from '../schemas/guide.ts';
import { readGuide } from './read-guide.ts';
import { ContentError } from './read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-guide-'));
after(() => rmSync(folder, { recursive: true }));

const frontMatter = `title: A start
heading: You can begin
lead: There is help.
audience: anyone
visitor: adult
about: []
assured_date: '2026-11-22'
services: [samaritans]
next: [other]
sources:
  - { ref: 'https://a.example', kind: official, date: '2026', supports: all }
`;

function read(prose: string, before = frontMatter) {
  const file = join(folder, 'a-start.md');
  writeFileSync(file, `---\n${before}---\n${prose}`);
  return readGuide(file, guideSchema);
}

function problemOf(prose: string, before?: string): string {
  try {
    read(prose, before);
  } catch (error) {
    assert.ok(error instanceof ContentError, String(error));
    return error.problems.join('\n').replaceAll(folder, 'guides');
  }
  return 'none';
}

describe('readGuide', () => {
  test('reads headings, paragraphs, lists and cards in order, and takes the id from the name', () => {
    const guide = read(
      '## One\n\nTwo **three**.\n\n- four\n- five\n\n1. six\n\n[](card:samaritans)\n',
    );
    assert.equal(guide.id, 'a-start');
    assert.deepEqual(guide.blocks, [
      { kind: 'heading', pieces: [{ kind: 'text', text: 'One' }] },
      {
        kind: 'paragraph',
        pieces: [
          { kind: 'text', text: 'Two ' },
          { kind: 'strong', text: 'three' },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        isOrdered: false,
        items: [[{ kind: 'text', text: 'four' }], [{ kind: 'text', text: 'five' }]],
      },
      { kind: 'list', isOrdered: true, items: [[{ kind: 'text', text: 'six' }]] },
      { kind: 'card', to: 'samaritans' },
    ]);
  });

  test('reads links to guides, services, numbers and pages of the site', () => {
    const { blocks } = read('[a](guide:b) [c](service:d) [](number:e) [f](/find/)\n');
    const [block] = blocks;
    assert.ok(block?.kind === 'paragraph');
    assert.deepEqual(
      block.pieces.filter(({ kind }) => kind !== 'text'),
      [
        { kind: 'guide', text: 'a', to: 'b' },
        { kind: 'service', text: 'c', to: 'd' },
        { kind: 'number', to: 'e' },
        { kind: 'page', text: 'f', to: '/find/' },
      ],
    );
  });

  test('names the line of whatever else stands there, and what may', () => {
    const refused: [prose: string, problem: RegExp][] = [
      ['Fine.\n\n<b>bold</b>\n', /line 16: may not hold a Markdown "html": write headings with ##/],
      ['# Too large\n', /line 14: has a heading with #: /],
      ['![picture](a.png)\n', /"image"/],
      ['[out](https://example.org)\n', /has a link to "https:\/\/example\.org"/],
      ['[](service:samaritans)\n', /has a link without words/],
      ['- one\n\n  two\n', /has a list item of more than one line/],
      ['[](card:samaritans) now\n', /has a card that does not stand alone/],
      ['> quoted\n', /"blockquote"/],
    ];
    for (const [prose, problem] of refused) assert.match(problemOf(prose), problem);
  });

  test('names a field that is missing, unknown or wrong', () => {
    assert.match(
      problemOf('', frontMatter.replace(/lead: .*\n/, '')),
      /a-start\.md: lead is missing/,
    );
    assert.match(
      problemOf('', `${frontMatter}mood: glad\n`),
      /line 13: the file does not know "mood"/,
    );
    assert.match(problemOf('', frontMatter.replace('visitor: adult', 'visitor: all')), /visitor/);
  });

  test('says so when there is no front matter', () => {
    writeFileSync(join(folder, 'bare.md'), 'Only prose.\n');
    assert.throws(
      () => readGuide(join(folder, 'bare.md'), guideSchema),
      /begins with no front matter/,
    );
  });
});
