import { describe, expect, test } from 'vitest';
import type { EpochOutput } from '../EpochOutput.ts';
import { sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { combineMechanisms } from './combineMechanisms.ts';

const U64_MAX = (1n << 64n) - 1n;

/** What a mechanism of two uids gave, all alike but what is said. */
function output(change: Partial<EpochOutput>): EpochOutput {
  const proportions = Uint16Array.of(100, 65_535);
  return {
    active: Uint8Array.of(0, 0),
    newValidatorPermits: Uint8Array.of(0, 0),
    stakeWeight: proportions,
    consensus: proportions,
    incentive: proportions,
    dividends: proportions,
    validatorTrust: proportions,
    bonds: sparseRowsFromPairs([[], []]),
    serverEmissionRao: BigUint64Array.of(1n, 2n),
    validatorEmissionRao: BigUint64Array.of(3n, U64_MAX),
    combinedEmissionRao: BigUint64Array.of(5n, 9n),
    assumedNoPreviousConsensus: false,
    ...change,
  };
}

describe('combineMechanisms', () => {
  test('flags of any, emissions of all, proportions and what is combined by their part', () => {
    const outputs = [
      output({ active: Uint8Array.of(1, 0), newValidatorPermits: Uint8Array.of(0, 1) }),
      output({ active: Uint8Array.of(1, 0), stakeWeight: Uint16Array.of(0, 1) }),
    ];
    // Three quarters and one, each partial sum floored.
    const combined = combineMechanisms(outputs, [3n, 1n], 4n, false);
    expect([...combined.active, ...combined.newValidatorPermits]).toEqual([1, 0, 0, 1]);
    expect([...combined.serverEmissionRao, ...combined.validatorEmissionRao]).toEqual([2n, 4n, 6n, U64_MAX]);
    expect([...combined.stakeWeight]).toEqual([75, 49_151]);
    for (const field of ['consensus', 'dividends', 'validatorTrust'] as const)
      expect([...combined[field]]).toEqual([100, 65_534]);
    // 3.75 and 1.25, 6.75 and 2.25.
    expect([...combined.combinedEmissionRao]).toEqual([4n, 8n]);
  });

  test('under Null what a uid earns is added up', () => {
    const { combinedEmissionRao } = combineMechanisms([output({}), output({})], [3n, 1n], 4n, true);
    expect([...combinedEmissionRao]).toEqual([10n, 18n]);
  });

  test('a missing consensus of before was assumed if any of them assumed it', () => {
    const assumed = (...each: boolean[]) =>
      combineMechanisms(
        each.map((assumedNoPreviousConsensus) => output({ assumedNoPreviousConsensus })),
        each.map(() => 1n),
        2n,
        false,
      ).assumedNoPreviousConsensus;
    expect([assumed(false, false), assumed(false, true), assumed(true, true)]).toEqual([false, true, true]);
  });

  test('no emission: the first counts whole, the others not', () => {
    const outputs = [
      output({ stakeWeight: Uint16Array.of(7, 8) }),
      output({ active: Uint8Array.of(0, 1), serverEmissionRao: BigUint64Array.of(5n, 0n) }),
    ];
    const combined = combineMechanisms(outputs, [0n, 0n], 0n, false);
    expect([...combined.stakeWeight]).toEqual([7, 8]);
    // Flags and what each kind earns have no parts.
    expect([...combined.active, ...combined.serverEmissionRao]).toEqual([0, 1, 6n, 2n]);
  });

  test('a single one: what it stores, without what is stored of each mechanism', () => {
    const { incentive: _, bonds: __, ...stored } = output({});
    const combined = combineMechanisms([output({ raw: {} as never })], [4n], 4n, false);
    expect(combined).toEqual(stored);
    expect(Object.keys(combined)).not.toContain('raw');
  });
});
