/**
 * What consensus promises, for any adversary and without a model of it: small networks, every weight and stake drawn.
 *
 * The honest majority agrees: all its validators set the same weights. With `C` its weights, `S` its share of stake and `x_j` what the
 * cabal's clipped and stake-weighted bids add on miner `j`, the rank of `j` is `S * C_j + x_j` with `x_j <= (1 - S) * C_j`. The rest
 * follows from that.
 */

import type { EpochInput } from '@taokit/yuma';
import { buildEpochInput, type ScenarioRows } from '@taokit/yuma/inputs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';

const EMISSION_RAO = 1_000_000_000n;
/** What flooring to I32F32 and rao may add up to in networks of this size, in rao of 10^9 and in steps of 2^-32. */
const SLACK = 256n;

/** A majority that agrees, and a cabal that does what it likes. */
interface Contest {
  readonly honestStakes: readonly number[];
  readonly cabalStakes: readonly number[];
  readonly agreed: readonly number[];
  readonly cabalRows: readonly (readonly number[])[];
}

const weight = fc.oneof(fc.constantFrom(0, 1, 65_535), fc.nat(65_535));
const arbitraryContest: fc.Arbitrary<Contest> = fc
  .record({ miners: fc.integer({ min: 2, max: 8 }), cabal: fc.integer({ min: 1, max: 4 }) })
  .chain(({ miners, cabal }) =>
    fc.record({
      honestStakes: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 }),
      cabalStakes: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: cabal, maxLength: cabal }),
      agreed: fc.array(weight, { minLength: miners, maxLength: miners }),
      cabalRows: fc.array(fc.array(weight, { minLength: miners, maxLength: miners }), {
        minLength: cabal,
        maxLength: cabal,
      }),
    }),
  )
  .filter(
    ({ honestStakes, cabalStakes, agreed }) =>
      50 * sum(honestStakes) >= 51 * sum(cabalStakes) && sum(agreed) > 0,
  );

/** The contest as an epoch; without the cabal's weights on request. */
function epochOf({ honestStakes, cabalStakes, agreed, cabalRows }: Contest, cabalVotes = true): EpochInput {
  const rows: [string, Record<string, number>][] = [
    ...honestStakes.map((_, i) => [`honest-${i}`, rowOf(agreed)] as [string, Record<string, number>]),
    ...cabalRows.map(
      (row, i) => [`cabal-${i}`, cabalVotes ? rowOf(row) : {}] as [string, Record<string, number>],
    ),
  ];
  const stakes = [...honestStakes, ...cabalStakes];
  return buildEpochInput({
    validators: Object.fromEntries(rows.map(([name], i) => [name, { stake: `${stakes[i]}` }])),
    miners: agreed.map((_, j) => `miner-${j}`),
    weights: Object.fromEntries(rows) as ScenarioRows,
    parameters: { emissionRao: EMISSION_RAO },
  }).input;
}

function rowOf(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.flatMap((value, j) => (value > 0 ? [[`miner-${j}`, value]] : [])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function total(values: BigUint64Array | BigInt64Array): bigint {
  return (values as BigUint64Array).reduce((all, value) => all + value, 0n);
}

describe.each(await namedEngines())('a majority that agrees, on %s', (_, engine) => {
  const holds = (property: (contest: Contest) => void) =>
    fc.assert(fc.property(arbitraryContest, property), { numRuns: 300 });

  test('decides consensus alone: whatever the cabal sets, not a bit of it changes', () => {
    holds((contest) => {
      const contested = engine.runEpoch(epochOf(contest), { raw: true });
      const alone = engine.runEpoch(epochOf(contest, false), { raw: true });
      expect(contested.raw!.consensus).toEqual(alone.raw!.consensus);
    });
  });

  test('a minority cannot raise a miner above consensus: at most C / (C + S (1 - C)) of the incentive', () => {
    holds((contest) => {
      const { honestStakes, cabalStakes, agreed } = contest;
      const { raw } = engine.runEpoch(epochOf(contest), { raw: true });
      const first = honestStakes.length + cabalStakes.length;
      const all = BigInt(sum(honestStakes) + sum(cabalStakes));
      const one = total(raw!.consensus);
      agreed.forEach((_, j) => {
        const consensus = raw!.consensus[first + j]!;
        const least = consensus * all + BigInt(sum(honestStakes)) * (one - consensus);
        const most = least === 0n ? 0n : ((consensus * all) << 32n) / least;
        expect(raw!.incentive[first + j]! <= most + SLACK).toBe(true);
      });
    });
  });

  test('a miner without honest weight earns nothing', () => {
    holds((contest) => {
      const { serverEmissionRao } = engine.runEpoch(epochOf(contest));
      const first = contest.honestStakes.length + contest.cabalStakes.length;
      contest.agreed.forEach((value, j) => {
        if (value === 0) expect(serverEmissionRao[first + j]).toBe(0n);
      });
    });
  });

  test('keeps at least its share of dividends', () => {
    holds((contest) => {
      const { honestStakes, cabalStakes } = contest;
      const { validatorEmissionRao } = engine.runEpoch(epochOf(contest));
      const earned = total(validatorEmissionRao.subarray(0, honestStakes.length));
      const all = BigInt(sum(honestStakes) + sum(cabalStakes));
      expect((earned + SLACK) * all >= BigInt(sum(honestStakes)) * total(validatorEmissionRao)).toBe(true);
    });
  });

  test('keeps at least its share of emission, if it provides at least its share of utility', () => {
    holds((contest) => {
      const { honestStakes, cabalStakes, agreed } = contest;
      const all = sum(honestStakes) + sum(cabalStakes);
      // As many miners as it takes are its own.
      let own = 1;
      while (sum(agreed.slice(0, own)) * all < sum(honestStakes) * sum(agreed)) own++;
      const { serverEmissionRao, validatorEmissionRao } = engine.runEpoch(epochOf(contest));
      const first = honestStakes.length + cabalStakes.length;
      const earned =
        total(validatorEmissionRao.subarray(0, honestStakes.length)) +
        total(serverEmissionRao.subarray(first, first + own));
      const paid = total(validatorEmissionRao) + total(serverEmissionRao);
      expect((earned + SLACK) * BigInt(all) >= BigInt(sum(honestStakes)) * paid).toBe(true);
    });
  });
});
