import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isNothing, orderOfLikeness, packWeights, unpackWeights } from './weights.ts';

const row = (outputs: number) =>
  fc.array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: -14, max: 14 }).map((steps) => steps * 0.2),
    ),
    {
      minLength: outputs,
      maxLength: outputs,
    },
  );

describe('packWeights', () => {
  test('gives back every weight that is kept, whatever stands between', () => {
    fc.assert(
      fc.property(fc.array(row(130), { minLength: 1, maxLength: 8 }), (rows) => {
        const kept = rows.map((weights) =>
          weights.flatMap((weight, output) => (isNothing([weight]) ? [] : [[output, weight]])),
        );
        const packed = packWeights(rows);
        const found = unpackWeights(packed);
        assert.deepEqual(
          kept.map((each, at) => (found[at] ?? []).length - each.length),
          rows.map(() => 0),
        );
        kept.flat().forEach(([output, weight], at) => {
          const [foundOutput, foundWeight = 0] = found.flat()[at] ?? [];
          assert.equal(foundOutput, output);
          assert.ok(Math.abs(foundWeight - (weight ?? 0)) < 1e-9);
        });
        assert.equal(JSON.stringify(packed).includes('\\'), false);
      }),
    );
  });

  test('leaves out what rounds to nothing, and holds what is too large at its largest', () => {
    assert.deepEqual(unpackWeights(packWeights([[0.09, -0.05]])), [[]]);
    const [[[, largest] = [0, 0]] = []] = unpackWeights(packWeights([[99]]));
    assert.ok(Math.abs(largest - 2.8) < 1e-9);
  });
});

describe('orderOfLikeness', () => {
  test('puts outputs beside those that share their weights, and each once', () => {
    const rows = [
      [1, 0, 1, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
      [1, 0, 0, 0],
    ];
    assert.deepEqual(orderOfLikeness(rows), [0, 2, 1, 3]);
  });
});
