import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { graph, randomGraph } from './assessment.fixtures.ts';
import { walk } from './assessment.ts';
import { type Branch, mapNumber, placeTree, treeOf } from './assessment-map.ts';

const all = (branch: Branch): Branch[] => [branch, ...branch.branches.flatMap(all)];

describe('treeOf', () => {
  test('draws every question and outcome that can be reached, each question once, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        const branches = all(treeOf(assessment));
        const walked = walk(assessment).flatMap(({ answers, outcome }) => [
          ...answers.map(([question]) => question),
          outcome,
        ]);
        assert.deepEqual(new Set(branches.map(({ node }) => node)), new Set(walked));
        const drawn = branches.filter((branch) => branch.branches.length > 0);
        assert.equal(new Set(drawn.map(({ node }) => node)).size, drawn.length);
        for (const { node, branches: options } of drawn) {
          assert.equal(
            options.length,
            Object.keys(assessment.questions[node]?.options ?? {}).length,
          );
        }
      }),
    );
  });

  test('only names a question that stands elsewhere already', () => {
    const [, child, adult] = treeOf(graph).branches;
    assert.deepEqual([child?.isRepeated, child?.branches.length], [false, 3]);
    assert.deepEqual([adult?.node, adult?.isRepeated, adult?.branches], ['what', true, []]);
  });
});

describe('placeTree', () => {
  test('gives no two branches the same place, and each end a row of its own, in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (assessment) => {
        const placed = placeTree(treeOf(assessment));
        const places = placed.map(({ column, row }) => `${column}/${row}`);
        assert.equal(new Set(places).size, places.length);
        const ends = placed.filter(({ branch }) => branch.branches.length === 0);
        assert.deepEqual(
          ends.map(({ row }) => row).sort((a, b) => a - b),
          ends.map((_end, index) => index),
        );
      }),
    );
  });

  test('draws each branch from the question that leads to it', () => {
    const placed = placeTree(treeOf(graph));
    const what = placed.find(({ branch }) => branch.node === 'what');
    const talk = placed.find(({ branch }) => branch.answer?.[1] === 'talk');
    assert.deepEqual(talk?.from, { column: what?.column, row: what?.row });
    assert.equal(placed[0]?.from, null);
  });
});

describe('mapNumber', () => {
  test('counts questions and outcomes as they are written', () => {
    assert.deepEqual([mapNumber(graph, 'what'), mapNumber(graph, 'listen')], ['Q2', 'O2']);
  });
});
