import { describe, expect, test } from 'vitest';
import {
  checkLeaseEnd,
  checkLeaseStart,
  computeContributorsCut,
  LEASE_DIVIDEND_INTERVAL_BLOCKS,
  MIN_LEASE_PAYMENT_RAO,
  splitLeaseDividends,
} from './index.ts';

describe('splitLeaseDividends', () => {
  const input = {
    contributorsCutRao: 100n,
    contributors: [
      { coldkey: 'a', shareBits: (1n << 64n) / 3n },
      { coldkey: 'b', shareBits: (1n << 64n) / 3n },
    ],
  };

  test('slices are floored, up to 425 rounded up; the rest is the beneficiary’s', () => {
    expect(splitLeaseDividends(input)).toEqual({ slicesRao: [33n, 33n], beneficiaryRao: 34n });
    expect(splitLeaseDividends(input, { spec: 425 })).toEqual({ slicesRao: [34n, 34n], beneficiaryRao: 32n });
  });

  test('the cut is rounded up, on what was gathered', () => {
    expect(computeContributorsCut(1n, 1)).toBe(1n);
    expect(computeContributorsCut(0n, 100, 7n)).toBe(7n);
    expect(() => computeContributorsCut(1n, 101)).toThrow('sharePercent');
  });
});

describe('the calls', () => {
  test('a lease needs its subnet at once', () => {
    const start = { hasCrowdloan: true, endBlock: null, block: 5n, registration: 'queued' } as const;
    expect(checkLeaseStart(start)).toMatchObject({ refusal: 'LeaseNetuidNotFound' });
    expect(checkLeaseStart(start, { spec: 425 })).toEqual({ ok: true });
    expect(checkLeaseStart({ ...start, registration: 'made', endBlock: 6n })).toEqual({ ok: true });
  });

  test('ended by its beneficiary, after its end, into a hotkey it owns', () => {
    const end = { isBeneficiary: true, endBlock: 9n, block: 9n, ownsHotkey: true };
    expect(checkLeaseEnd(end)).toEqual({ ok: true });
    expect(checkLeaseEnd({ ...end, isBeneficiary: false })).toMatchObject({
      refusal: 'ExpectedBeneficiaryOrigin',
    });
    expect(checkLeaseEnd({ ...end, endBlock: null })).toMatchObject({ refusal: 'LeaseHasNoEndBlock' });
    expect(checkLeaseEnd({ ...end, block: 8n })).toMatchObject({ refusal: 'LeaseHasNotEnded' });
    expect(checkLeaseEnd({ ...end, ownsHotkey: false })).toMatchObject({
      refusal: 'BeneficiaryDoesNotOwnHotkey',
    });
  });

  test("constants are the chain's literals", () => {
    expect(LEASE_DIVIDEND_INTERVAL_BLOCKS).toBe(100n); // LeaseDividendsDistributionInterval, runtime/src/lib.rs
    expect(MIN_LEASE_PAYMENT_RAO).toBe(2_000_000n); // DefaultMinStake, pallets/subtensor/src/lib.rs
  });
});
