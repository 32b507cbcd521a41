import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorSplit, MAINNET_OWNER_CUT_U16, splitAlphaOut, splitAlphaOutLaunch } from './splitAlphaOut.ts';

const inputs = fc.record({
  alphaOutRao: fc.bigInt(0n, 1_000_000_000n),
  ownerCutU16: fc.integer({ min: 0, max: 65_535 }),
  rootProportionBits: fc.bigInt(0n, 1n << 32n),
});

describe('constants', () => {
  test('owner s cut: the literal of `pallets/subtensor/src/lib.rs`, 18% rounded down', () => {
    expect(MAINNET_OWNER_CUT_U16).toBe(11_796);
    expect(Math.floor(0.18 * 65_535)).toBe(11_796);
  });
});

describe('splitAlphaOut', () => {
  test('property: the parts add up to alpha out exactly', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { ownerBits, rootBits, serverBits, validatorBits } = splitAlphaOut(input);
        expect(ownerBits + rootBits + serverBits + validatorBits).toBe(input.alphaOutRao << 32n);
        for (const part of [ownerBits, rootBits, serverBits, validatorBits])
          expect(part).toBeGreaterThanOrEqual(0n);
      }),
    );
  });

  test('property: flooring to rao loses at most 3 rao, at launch at most 2', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const parts = Object.values(floorSplit(splitAlphaOut(input)));
        const lost = input.alphaOutRao - parts.reduce((sum, part) => sum + part, 0n);
        expect(lost >= 0n && lost <= 3n).toBe(true);
        const launch = splitAlphaOutLaunch(input);
        const lostAtLaunch = input.alphaOutRao - launch.ownerRao - launch.rootRao - launch.pendingRao;
        expect(lostAtLaunch >= 0n && lostAtLaunch <= 2n).toBe(true);
      }),
    );
  });

  test('18/41/41: the mainnet cut without root', () => {
    const split = floorSplit(
      splitAlphaOut({
        alphaOutRao: 1_000_000_000n,
        ownerCutU16: MAINNET_OWNER_CUT_U16,
        rootProportionBits: 0n,
      }),
    );
    expect(split).toEqual({
      ownerRao: 179_995_422n,
      rootRao: 0n,
      serverRao: 410_002_288n,
      validatorRao: 410_002_288n,
    });
  });
});
