import { describe, expect, test } from 'vitest';
import type { EpochInput, EpochOutput } from '../../src/index.ts';
import { namedEngines } from '../../testing/engines.ts';
import { afterBlocks, denseRows, palletSubnet, runEpoch, setAllWeights } from '../../testing/palletSubnet.ts';
import { type Yuma3Case, yuma3Cases } from '../../testing/yuma3Cases.ts';
import { resetBonds } from '../mechanisms/resetBonds.ts';

const YUMA3 = {
  yuma3: true,
  bondsPenalty: 0,
  bondsMovingAverage: 975_000n,
  alphaLow: 6_553, // 0.1 and 0.3, truncated
  alphaHigh: 19_660,
  maxAllowedValidators: 3,
};

// The pallet's own tolerance: its targets have four digits.
const TOLERANCE = 1e-3;

describe.each(await namedEngines())('Yuma3 on %s', (_, engine) => {
  /** The subnet once its permits are given; servers follow the three validators. */
  function started(stakeRao: readonly bigint[], servers: number, liquidAlpha: boolean): EpochInput {
    const stake = [...stakeRao, ...new Array<bigint>(servers).fill(0n)];
    return runEpoch(engine, afterBlocks(palletSubnet(stake, { ...YUMA3, liquidAlpha }), 1n)).subnet;
  }

  /** Sets weights, moves on a block, runs the epoch. */
  function step(subnet: EpochInput, weights: readonly (readonly number[])[]) {
    const servers = weights[0]!.map((_, k) => 3 + k);
    const values = weights.map((row) => row.map((share) => Math.floor(share * 65_535)));
    const weighed = setAllWeights(
      subnet,
      values.map((row, uid) => [uid, servers, row]),
    );
    return runEpoch(engine, afterBlocks(weighed, 1n));
  }

  test.each(yuma3Cases)('$name', ({ stakeRao, liquidAlpha, weights, bonds, dividends }: Yuma3Case) => {
    let subnet = started(stakeRao, weights[0]![0]!.length, liquidAlpha);
    weights.forEach((rows, epoch) => {
      const { output, subnet: next } = step(subnet, rows);
      subnet = next;
      expectClose(bondsOf(output), bonds[epoch]!, `bonds in epoch ${epoch}`);
      expectClose([dividendsOf(output)], [dividends[epoch]!], `dividends in epoch ${epoch}`);
    });
  });

  test('big validator moves late, with a reset of the first server', () => {
    const [FIRST, SECOND] = [
      [1, 0],
      [0, 1],
    ];
    const targets = new Map<number, { bonds: number[][]; dividends: number[] }>([
      [
        0,
        {
          bonds: [
            [0.1013, 0],
            [0.1013, 0],
            [0.1013, 0],
          ],
          dividends: [0.8, 0.1, 0.1],
        },
      ],
      [
        1,
        {
          bonds: [
            [0.1924, 0],
            [0.0908, 0.2987],
            [0.0908, 0.2987],
          ],
          dividends: [0.8944, 0.0528, 0.0528],
        },
      ],
      [
        2,
        {
          bonds: [
            [0.1715, 0.1013],
            [0.0815, 0.3697],
            [0.0815, 0.3697],
          ],
          dividends: [0.523, 0.2385, 0.2385],
        },
      ],
      [
        19,
        {
          bonds: [
            [0.0269, 0.8539],
            [0.0131, 0.8975],
            [0.0131, 0.8975],
          ],
          dividends: [0.7919, 0.104, 0.104],
        },
      ],
      [
        20,
        {
          bonds: [
            [0, 0.8687],
            [0, 0.9079],
            [0, 0.9079],
          ],
          dividends: [0.7928, 0.1036, 0.1036],
        },
      ],
      [
        21,
        {
          bonds: [
            [0, 0.882],
            [0.2987, 0.6386],
            [0.2987, 0.6386],
          ],
          dividends: [0.8467, 0.0766, 0.0766],
        },
      ],
      [
        40,
        {
          bonds: [
            [0.8687, 0.0578],
            [0.9079, 0.0523],
            [0.9079, 0.0523],
          ],
          dividends: [0.7928, 0.1036, 0.1036],
        },
      ],
    ]);
    const weightsIn = (epoch: number) => {
      if (epoch === 1) return [FIRST, SECOND, SECOND];
      if (epoch === 21) return [SECOND, FIRST, FIRST];
      return new Array<number[]>(3).fill(epoch >= 2 && epoch <= 20 ? SECOND : FIRST);
    };
    let subnet = started([8n, 1n, 1n], 2, true);
    for (let epoch = 0; epoch <= 40; epoch++) {
      if (epoch === 20) subnet = { ...subnet, bonds: resetBonds(subnet.bonds, 3) };
      const { output, subnet: next } = step(subnet, weightsIn(epoch));
      subnet = next;
      const target = targets.get(epoch);
      if (target === undefined) continue;
      expectClose(bondsOf(output), target.bonds, `bonds in epoch ${epoch}`);
      expectClose([dividendsOf(output)], [target.dividends], `dividends in epoch ${epoch}`);
    }
  });

  test('liquid alpha with equal bounds: as without it, while weights stay where bonds are', () => {
    const bounds = { alphaLow: 6_553, alphaHigh: 6_553, bondsMovingAverage: 900_000n };
    const results = [true, false].map((liquidAlpha) => {
      let subnet: EpochInput = { ...started([8n, 1n, 1n], 2, liquidAlpha), ...bounds };
      for (let epoch = 0; epoch < 5; epoch++) subnet = step(subnet, new Array(3).fill([0.75, 0.25])).subnet;
      return bondsOf(runEpoch(engine, subnet).output);
    });
    expectClose(results[0]!, results[1]!, 'bonds');
  });
});

function bondsOf({ bonds }: EpochOutput): number[][] {
  return denseRows(bonds)
    .slice(0, 3)
    .map((row) => row.slice(3).map((value) => value / 65_535));
}

function dividendsOf({ dividends }: EpochOutput): number[] {
  return Array.from(dividends.subarray(0, 3), (value) => value / 65_535);
}

function expectClose(
  actual: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
  what: string,
): void {
  const distance = expected.map((row, i) => row.map((value, j) => Math.abs(value - actual[i]![j]!)));
  expect(Math.max(...distance.flat()), `${what}: ${JSON.stringify(actual)}`).toBeLessThan(TOLERANCE);
}
