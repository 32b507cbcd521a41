import { describe, expect, test } from 'vitest';
import { matEmaAlphaSparse, matEmaSparse } from './bondsEma.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;

describe('matEmaSparse', () => {
  test('an old value without a new one decays; rows come out in uid order', () => {
    const current = [[[1, ONE]], []] as const;
    const old = [[[0, ONE]], []] as const;
    expect(matEmaSparse(current, old, HALF)).toEqual([
      [
        [0, HALF],
        [1, HALF],
      ],
      [],
    ]);
  });

  test('only new, or only old: a part of either, also where there are no old rows', () => {
    expect(matEmaSparse([[], [[0, ONE]]], [[[1, ONE]], []], HALF)).toEqual([[[1, HALF]], [[0, HALF]]]);
    expect(matEmaSparse([[], [[0, ONE]]], [], HALF)).toEqual([[], [[0, HALF]]]);
  });

  test('a uid that stands twice counts twice, one beyond the last not at all', () => {
    const current = [
      [
        [1, ONE],
        [1, ONE],
        [2, ONE],
      ],
      [],
    ] as const;
    expect(matEmaSparse(current, [[[7, ONE]], []], HALF)).toEqual([[[1, ONE]], []]);
  });

  test('an alpha above 1 leaves nothing of negative values', () => {
    expect(matEmaSparse([[]], [[[0, ONE]]], 2n * ONE)).toEqual([[]]);
  });
});

describe('matEmaAlphaSparse', () => {
  const alphas = [[HALF, HALF]];

  test('an old value without a new one disappears', () => {
    expect(
      matEmaAlphaSparse(
        [[[1, ONE]]],
        [
          [
            [0, ONE],
            [1, ONE],
          ],
        ],
        alphas,
      ),
    ).toEqual([[[1, ONE]]]);
  });

  test('a new value of 0 keeps what is left of the old one', () => {
    expect(matEmaAlphaSparse([[[0, 0n]]], [[[0, ONE]]], alphas)).toEqual([[[0, HALF]]]);
  });

  test('of an old uid that stands twice, the last counts; entries keep their order', () => {
    const current = [
      [
        [1, 0n],
        [0, 0n],
      ],
    ] as const;
    const old = [
      [
        [0, ONE],
        [0, 4n],
        [1, 2n],
      ],
    ] as const;
    expect(matEmaAlphaSparse(current, old, alphas)).toEqual([
      [
        [1, 1n],
        [0, 2n],
      ],
    ]);
  });

  test('a new value without an old one: its part', () => {
    expect(matEmaAlphaSparse([[[0, ONE]]], [[]], alphas)).toEqual([[[0, HALF]]]);
    expect(matEmaAlphaSparse([[[0, 0n]]], [[]], alphas)).toEqual([[]]);
  });

  test('uids that have no alpha go, from the new rows and from the old', () => {
    const row = [
      [0, ONE],
      [2, ONE],
      [5, ONE],
    ] as const;
    expect(matEmaAlphaSparse([row], [row], alphas)).toEqual([[[0, ONE]]]);
  });

  test('a negative value takes nothing away', () => {
    expect(matEmaAlphaSparse([[[0, -ONE]]], [[[0, ONE]]], alphas)).toEqual([[[0, HALF]]]);
  });

  test('never above 1', () => {
    expect(matEmaAlphaSparse([[[0, ONE]]], [[[0, 4n * ONE]]], alphas)).toEqual([[[0, ONE]]]);
  });
});
