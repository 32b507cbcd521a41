import { describe, expect, test } from 'vitest';
import {
  checkDissolve,
  checkStartCall,
  checkSubnetExists,
  computeFirstEpochMark,
  computeFreeNetuid,
  computeMedianAlphaPrice,
  computeSubnetSeed,
  EXISTENTIAL_DEPOSIT_RAO,
  NEW_SUBNET_PARAMETERS,
  registrationEscrowAccount,
  settleNextRegistration,
} from './index.ts';

const ONE = 1n << 64n;

describe('computeSubnetSeed', () => {
  test('before 401 the minimum on both sides; then the whole lock at the median price', () => {
    const old = computeSubnetSeed({ paidRao: 10n, minLockRao: 3n }, { spec: 393 });
    expect(old).toEqual({ taoRao: 3n, alphaInRao: 3n, ownerAlphaRao: 0n, recycledRao: 7n });
    const short = { paidRao: 2n, minLockRao: 3n, medianPriceBits: ONE / 2n };
    expect(computeSubnetSeed(short, { spec: 425 })).toMatchObject({ taoRao: 3n, alphaInRao: 6n });
    const today = computeSubnetSeed({ paidRao: 7n, medianPriceBits: 2n * ONE });
    expect(today).toEqual({ taoRao: 7n, alphaInRao: 3n, ownerAlphaRao: 0n, recycledRao: 0n });
  });

  test('what the release does not read is refused', () => {
    expect(() => computeSubnetSeed({ paidRao: 1n, minLockRao: 1n, medianPriceBits: ONE })).toThrow(
      'input.minLockRao',
    );
    expect(() => computeSubnetSeed({ paidRao: 1n })).toThrow('input.medianPriceBits is missing');
  });
});

describe('settleNextRegistration', () => {
  const registration = { coldkey: 'c', hotkey: 'h', lockRao: 5n, lockId: 0, spendableRao: 5n };
  const network = { queue: [registration], added: [1, 3], cleanupQueue: [2], subnetLimit: 4 };

  test('waits without a slot, takes the lowest netuid with one', () => {
    expect(settleNextRegistration({ ...network, subnetLimit: 3 })).toEqual({
      queue: [registration],
      made: undefined,
      cancelled: undefined,
    });
    expect(settleNextRegistration(network).made).toEqual({ registration, netuid: 4 });
    expect(settleNextRegistration({ ...network, queue: [] }).made).toBeUndefined();
  });

  test('an escrow that is short gives back what it has', () => {
    const short = { ...registration, spendableRao: 4n };
    const { cancelled, queue } = settleNextRegistration({ ...network, queue: [short, registration] });
    expect(cancelled).toEqual({ registration: short, refundRao: 4n, error: 'CannotAffordLockCost' });
    expect(queue).toEqual([registration]);
  });
});

describe('checkStartCall', () => {
  const input = {
    exists: true,
    isOwner: true,
    isStarted: false,
    registeredAtBlock: 100n,
    delayBlocks: 10n,
    block: 110n,
  };

  test('from the next block on; too early by the name of the release', () => {
    expect(checkStartCall(input)).toEqual({ ok: true, firstEmissionBlock: 111n });
    const early = { ...input, block: 109n };
    expect(checkStartCall(early)).toMatchObject({ refusal: 'StartCallNotReady' });
    expect(checkStartCall(early, { spec: 425 })).toMatchObject({
      refusal: 'NeedWaitingMoreBlocksToStarCall',
    });
  });
});

describe('subnets that are there', () => {
  test('root is none, and one that is cleaned up is not dissolved again', () => {
    expect(checkSubnetExists(0, true)).toMatchObject({ refusal: 'SubnetNotExists' });
    const twice = checkDissolve({ netuid: 4, exists: true, cleanupQueue: [4] });
    expect(twice).toMatchObject({ refusal: 'NetworkDissolveAlreadyQueued' });
    expect(checkDissolve({ netuid: 5, exists: true, cleanupQueue: [4] })).toEqual({
      ok: true,
      cleanupQueue: [4, 5],
    });
    expect(computeFreeNetuid([1, 2, 5], [3])).toBe(4);
  });

  test('the median of an even number is the mean of the middle two', () => {
    expect(computeMedianAlphaPrice([9n, 1n, 4n, 2n])).toBe(3n);
    expect(computeMedianAlphaPrice([9n, 1n, 4n])).toBe(4n);
    expect(computeMedianAlphaPrice([9n, 0n, 1n, 100n])).toBe(9n);
    expect(computeMedianAlphaPrice([100n, 9n, 1n])).toBe(9n);
    expect(computeMedianAlphaPrice([0n, 0n])).toBe(ONE);
  });

  test('a new subnet: its parameters, its first epoch, its escrow', () => {
    expect(NEW_SUBNET_PARAMETERS).toMatchObject({ tempo: 360, maxAllowedUids: 256, immunityPeriod: 5_000 });
    expect(computeFirstEpochMark(721, 1_000n)).toBe(999n);
    expect([...registrationEscrowAccount(0x01_02_03_04)].slice(12, 20)).toEqual([
      114, 103, 101, 115, 4, 3, 2, 1,
    ]);
    expect(EXISTENTIAL_DEPOSIT_RAO).toBe(500n); // ExistentialDeposit, runtime/src/lib.rs
  });
});
