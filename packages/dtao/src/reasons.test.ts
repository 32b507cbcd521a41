/** Why a call is refused, in words: each with the figures that decide it, next to the last ones that pass. */
import { describe, expect, test } from 'vitest';
import { BURNED, SUBNET, WORKED } from '../test/registrations.ts';
import { payRegistration, settleCollateral } from './collateral/index.ts';
import {
  checkChildren,
  checkHotkeySwap,
  doChildrenActivate,
  MAX_PARENTS_PER_CHILD,
} from './hotkeys/index.ts';
import {
  areSettingsFrozen,
  checkAlphaValues,
  checkBurnBounds,
  checkMaxAllowedUids,
  checkOwnerSetting,
  checkRegistrationSwitches,
  checkSetterAccess,
  checkTrim,
} from './hyperparameters/index.ts';
import { checkLeaseEnd, checkLeaseStart } from './leasing/index.ts';
import {
  checkBurnedRegistration,
  checkPowRegistration,
  checkRegistrationLimit,
  computeImmortalUids,
  type PowRegistrationInput,
} from './registration/index.ts';
import { checkPastSpec } from './spec/checkPastSpec.ts';
import {
  checkDissolve,
  checkNetworkRateLimit,
  checkStartCall,
  checkSubnetExists,
  checkSubnetRegistration,
  computeSubnetToPrune,
  type SubnetRegistrationInput,
} from './subnets/index.ts';
import { checkTimelockedPayload, enqueueNullCommit } from './weights/index.ts';

type Row<T> = readonly [change: Partial<T>, refusal: string, reason: string];

/** A row for each refusal; what is not changed passes. */
function refusals<T extends object>(
  name: string,
  check: (input: T) => unknown,
  input: T,
  rows: readonly Row<T>[],
) {
  describe(name, () => {
    test('passes as it is', () => expect(check(input)).toMatchObject({ ok: true }));
    test.each(rows)('%o: %s', (change, refusal, reason) => {
      expect(check({ ...input, ...change })).toEqual({ ok: false, refusal, reason });
    });
  });
}

const child = (hotkey: string, proportionU64 = 1n) => ({ hotkey, proportionU64 });
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => child(name));

refusals(
  'checkChildren',
  checkChildren,
  { hotkey: 'me', children: [...six.slice(1), child('b', (1n << 64n) - 5n)], parents: ['p'] },
  [
    [{ children: [child('me')] }, 'InvalidChild', 'A hotkey cannot be its own child.'],
    [{ children: six }, 'TooManyChildren', '6 children are more than 5.'],
    [
      { children: [child('a', (1n << 64n) - 1n), child('b')] },
      'ProportionOverflow',
      'The parts sum to 18446744073709551616, above 2^64 - 1.',
    ],
    [{ parents: ['p', 'c'] }, 'ChildParentInconsistency', 'c lends to the hotkey.'],
  ],
);

describe('doChildrenActivate', () => {
  test('every child has to have a place', () => {
    const parents = Array.from({ length: MAX_PARENTS_PER_CHILD }, (_, i) => `p${i}`);
    const children = [
      { hotkey: 'a', parents },
      { hotkey: 'b', parents: parents.slice(1) },
    ];
    expect(doChildrenActivate({ hotkey: 'me', children, totalStakeRao: 5n, thresholdRao: 5n })).toBe(false);
  });
});

describe('checkHotkeySwap', () => {
  const waits = (block: bigint) => ({
    ok: false,
    refusal: 'HotKeySwapOnSubnetIntervalNotPassed',
    reason: `A day has not passed in block ${block}.`,
  });

  test('a day after the last swap, up to 425 with its last block', () => {
    const at = (block: bigint) =>
      checkHotkeySwap({ block, lastSwapBlock: 100n, movesAlpha: false }, { spec: 425 });
    expect(at(7_300n)).toEqual(waits(7_300n));
    expect(at(7_301n)).toMatchObject({ ok: true });
  });

  test('from 475 a swap that was recorded counts, and none that was not', () => {
    const at = (block: bigint, lastSwapBlock?: bigint) =>
      checkHotkeySwap({ block, movesAlpha: false, ...(lastSwapBlock !== undefined && { lastSwapBlock }) });
    expect(at(7_300n, 100n)).toEqual(waits(7_300n));
    expect(at(7_301n, 100n)).toMatchObject({ ok: true });
    expect(at(5n)).toMatchObject({ ok: true });
  });

  test('alpha that was moved waits for its block', () => {
    const at = (block: bigint, cooldownUntilBlock?: bigint) =>
      checkHotkeySwap({ block, movesAlpha: true, ...(cooldownUntilBlock && { cooldownUntilBlock }) });
    expect(at(9_999n, 10_000n)).toEqual(waits(9_999n));
    expect(at(10_000n, 10_000n)).toMatchObject({ ok: true });
    expect(at(10_000n)).toMatchObject({ ok: true });
  });
});

const access = {
  isRoot: false,
  isOwner: true,
  lastSetBlock: 280n,
  intervalBlocks: 720n,
  exists: true,
  tempo: 360,
  lastEpochBlock: 900n,
  isEpochPending: false,
  block: 1_000n,
  windowBlocks: 10n,
};
refusals('checkSetterAccess', checkSetterAccess, access, [
  [{ isOwner: false }, 'BadOrigin', "The caller is neither root nor the subnet's owner."],
  [{ lastSetBlock: 281n }, 'TxRateLimitExceeded', '719 of 720 blocks have passed since 281.'],
  [
    { isEpochPending: true },
    'AdminActionProhibitedDuringWeightsWindow',
    'Block 1000 is too close to the next epoch.',
  ],
  [{ exists: false }, 'SubnetDoesNotExist', 'The subnet is not there.'],
]);

describe('the window before an epoch', () => {
  const { tempo, lastEpochBlock, isEpochPending, windowBlocks } = access;
  const frozen = (block: bigint, change: object = {}) =>
    areSettingsFrozen({ tempo, lastEpochBlock, isEpochPending, windowBlocks, block, ...change });

  test('is its last blocks', () => {
    const first = [1_240n, 1_250n, 1_251n, 1_252n, 1_260n].find((block) => frozen(block));
    expect(first).toBe(1_251n);
    expect(frozen(1_000n, { tempo: 0 })).toBe(false);
    expect(frozen(1_259n, { tempo: 0 })).toBe(false);
  });

  test('a setting never set waits for nothing', () => {
    expect(checkSetterAccess({ ...access, lastSetBlock: 0n, intervalBlocks: 5_000n })).toEqual({ ok: true });
  });
});

describe('settings', () => {
  const refused = (refusal: string, reason: string) => ({ ok: false, refusal, reason });

  test('out of range, with the end that was passed', () => {
    expect(checkOwnerSetting('tempo', 359n)).toEqual(refused('TempoOutOfBounds', 'tempo 359 is below 360.'));
    expect(checkOwnerSetting('tempo', 50_401n)).toEqual(
      refused('TempoOutOfBounds', 'tempo 50401 is above 50400.'),
    );
    expect(checkOwnerSetting('activityCutoff', 1n << 60n)).toEqual({ ok: true });
  });

  test('burn bounds', () => {
    const bounds = (min: bigint, max: bigint) => checkBurnBounds(min, max);
    expect(bounds(10n ** 9n, 10n ** 10n)).toEqual(
      refused('ValueNotInBounds', 'A lowest burn of 1000000000 rao is not below 1 TAO.'),
    );
    expect(bounds(1n, 10n ** 8n)).toEqual(
      refused('ValueNotInBounds', 'A highest burn of 100000000 rao is not above 0.1 TAO.'),
    );
    expect(bounds(500_000_000n, 500_000_000n)).toEqual(
      refused('ValueNotInBounds', 'A lowest burn of 500000000 rao is not below 500000000.'),
    );
    expect(bounds(499_999_999n, 500_000_000n)).toEqual({ ok: true });
  });

  test('ways in: from 475 one is enough; up to 474 proof of work stays off', () => {
    const ways = (burn: boolean, pow: boolean, spec: number) =>
      checkRegistrationSwitches({ burn, pow }, { spec });
    const none = refused('InvalidValue', 'Burn and proof of work cannot both be off.');
    expect([ways(true, true, 475), ways(true, false, 475), ways(false, true, 475)]).toEqual([
      { ok: true },
      { ok: true },
      { ok: true },
    ]);
    expect(ways(false, false, 475)).toEqual(none);
    expect(ways(true, true, 425)).toEqual(
      refused('POWRegistrationDisabled', 'Proof of work cannot be turned on.'),
    );
    expect(ways(false, false, 425)).toEqual({ ok: true });
  });

  test('the ends of liquid alpha', () => {
    const alpha = (alphaLowU16: number, alphaHighU16: number) =>
      checkAlphaValues({ isLiquidAlphaEnabled: true, alphaLowU16, alphaHighU16 });
    expect(alpha(1_639, 1_639)).toEqual({ ok: true });
    expect(alpha(1_639, 1_638)).toEqual(refused('AlphaHighTooLow', 'A highest alpha of 1638 is below 1639.'));
    expect(alpha(1_638, 2_000)).toEqual(
      refused('AlphaLowOutOfRange', 'A lowest alpha of 1638 is not between 1639 and 2000.'),
    );
    expect(alpha(2_001, 2_000)).toMatchObject({ refusal: 'AlphaLowOutOfRange' });
    expect(alpha(2_000, 2_000)).toEqual({ ok: true });
  });

  test('uids up to the budget itself', () => {
    const most = {
      maxAllowedUids: 256,
      minAllowedUids: 1,
      neurons: 0,
      mechanisms: 1,
      consensus: 'Yuma',
    } as const;
    expect(checkMaxAllowedUids(most)).toEqual({ ok: true });
  });

  test('liquid alpha that is off', () => {
    const values = { isLiquidAlphaEnabled: false, alphaLowU16: 45_875, alphaHighU16: 58_982 };
    expect(checkAlphaValues(values)).toEqual(refused('LiquidAlphaDisabled', 'Liquid alpha is off.'));
  });

  test('trimming: a target outside the bounds, and too many immune', () => {
    const neuron = (emissionRao: bigint, isImmune = false) => ({ emissionRao, isImmune });
    const input = {
      target: 2,
      minAllowedUids: 2,
      maxAllowedUids: 8,
      neurons: [neuron(5n), neuron(1n), neuron(1n)],
    };
    expect(checkTrim(input)).toMatchObject({ ok: true });
    expect(checkTrim({ ...input, target: 8, neurons: [] })).toMatchObject({ ok: true });
    expect(checkTrim({ ...input, target: 1 })).toMatchObject({ refusal: 'InvalidValue' });
    expect(checkTrim({ ...input, target: 9 })).toEqual(
      refused('InvalidValue', '9 is not between 2 and 8 uids.'),
    );
    // As many as there are, one immune: nobody goes, and nobody is counted.
    const three = [neuron(5n, true), neuron(1n, true), neuron(1n, true)];
    expect(checkTrim({ ...input, target: 3, neurons: three })).toEqual({ ok: true, uids: [] });
  });
});

refusals(
  'checkMaxAllowedUids',
  checkMaxAllowedUids,
  { maxAllowedUids: 128, minAllowedUids: 128, neurons: 128, mechanisms: 2, consensus: 'Yuma' as const },
  [
    [{ maxAllowedUids: 127 }, 'MaxAllowedUidsLessThanMinAllowedUids', '127 uids are fewer than 128.'],
    [{ maxAllowedUids: 127, minAllowedUids: 64 }, 'MaxAllowedUIdsLessThanCurrentUIds', '128 uids are taken.'],
    [
      { maxAllowedUids: 257, mechanisms: 1 },
      'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
      '257 uids are more than 256.',
    ],
    [{ maxAllowedUids: 129 }, 'TooManyUIDsPerMechanism', '129 uids of 2 mechanisms are more than 256.'],
  ],
);

refusals(
  'checkLeaseStart',
  checkLeaseStart,
  { hasCrowdloan: true, endBlock: 6n as bigint | null, block: 5n, registration: 'made' as 'made' | 'queued' },
  [
    [{ hasCrowdloan: false }, 'InvalidCrowdloanId', 'No crowdloan is being finalized.'],
    [{ endBlock: 5n }, 'LeaseCannotEndInThePast', 'Block 5 is not after 5.'],
    [{ registration: 'queued' }, 'LeaseNetuidNotFound', 'The subnet would have to wait for a slot.'],
  ],
);
refusals(
  'checkLeaseEnd',
  checkLeaseEnd,
  { isBeneficiary: true, endBlock: 9n as bigint | null, block: 9n, ownsHotkey: true },
  [
    [{ isBeneficiary: false }, 'ExpectedBeneficiaryOrigin', "The caller is not the lease's beneficiary."],
    [{ endBlock: null }, 'LeaseHasNoEndBlock', 'The lease does not end.'],
    [{ endBlock: 10n }, 'LeaseHasNotEnded', 'The lease ends in block 10.'],
    [{ ownsHotkey: false }, 'BeneficiaryDoesNotOwnHotkey', 'The beneficiary does not own the hotkey.'],
  ],
);

refusals('checkBurnedRegistration', checkBurnedRegistration, BURNED, [
  [{ netuid: 0 }, 'RegistrationNotPermittedOnRootSubnet', 'Root has a call of its own.'],
  [{ exists: false }, 'SubnetNotExists', 'Subnet 1 is not there.'],
  [{ limitRao: 99n }, 'RegistrationPriceLimitExceeded', 'The price of 100 rao is above the limit of 99.'],
  [{ isAllowed: false }, 'SubNetRegistrationDisabled', 'Subnet 1 takes nobody in by burn.'],
  [{ isRegistered: true }, 'HotKeyAlreadyRegisteredInSubNet', 'The hotkey has a uid on subnet 1.'],
  [{ keepAliveBalanceRao: 89n }, 'NotEnoughBalanceToStake', '89 rao do not pay 90.'],
  [{ ownsHotkey: false }, 'NonAssociatedColdKey', 'The hotkey belongs to another coldkey.'],
  [{ stakingHotkeys: 256 }, 'TooManyStakingHotkeys', 'The coldkey stakes to 256 hotkeys.'],
  [{ neurons: 8 }, 'NoNeuronIdAvailable', '8 uids are taken, and none can be pruned.'],
]);

// The last block in which its work is not too old.
const pow: PowRegistrationInput = { ...WORKED, block: 15n };
refusals('checkPowRegistration', checkPowRegistration, pow, [
  [{ netuid: 0 }, 'RegistrationNotPermittedOnRootSubnet', 'Root has a call of its own.'],
  [{ exists: false }, 'SubnetNotExists', 'Subnet 1 is not there.'],
  [{ isAllowed: false }, 'SubNetRegistrationDisabled', 'Subnet 1 takes nobody in by proof of work.'],
  [{ isRegistered: true }, 'HotKeyAlreadyRegisteredInSubNet', 'The hotkey has a uid on subnet 1.'],
  [{ maxAllowedUids: 0 }, 'NoNeuronIdAvailable', 'Subnet 1 has no uids.'],
  [{ registrationsThisBlock: 1 }, 'TooManyRegistrationsThisBlock', '1 of 1 have registered in this block.'],
  [{ lastWorkBlock: 10n }, 'InvalidWorkBlock', 'Work for block 10 does not hold in block 15.'],
  [{ isBlockKnown: false }, 'InvalidWorkBlock', 'Work for block 10 does not hold in block 15.'],
  [{ block: 16n }, 'InvalidWorkBlock', 'Work for block 10 does not hold in block 16.'],
  [{ block: 9n }, 'InvalidWorkBlock', 'Work for block 10 does not hold in block 9.'],
  [
    { seal: new Uint8Array(32).fill(2) },
    'InvalidSeal',
    'The work is not that of this subnet, block, hotkey, coldkey and nonce.',
  ],
  [{ difficulty: 256n }, 'InvalidDifficulty', 'The seal does not meet 256.'],
  [{ isSystemAccount: true }, 'CannotUseSystemAccount', "The hotkey is a subnet's own account."],
  [{ ownsHotkey: false }, 'NonAssociatedColdKey', 'The hotkey belongs to another coldkey.'],
  [{ ownedHotkeys: 256 }, 'TooManyStakingHotkeys', 'The coldkey has 256 hotkeys.'],
  [{ neurons: 8 }, 'NoNeuronIdAvailable', 'The subnet is full, and nobody can be pruned.'],
]);
refusals(
  'checkRegistrationLimit',
  checkRegistrationLimit,
  { thisBlock: 0, maxPerBlock: 1, thisInterval: 5, targetPerInterval: 2 },
  [
    [{ thisBlock: 1 }, 'TooManyRegistrationsThisBlock', '1 of 1 have registered in this block.'],
    [{ thisInterval: 6 }, 'TooManyRegistrationsThisInterval', '6 of 6 have registered in this interval.'],
  ],
);

const subnet: SubnetRegistrationInput = { ...SUBNET, startBlock: 20_000n };
refusals('checkSubnetRegistration', checkSubnetRegistration, subnet, [
  [{ ownsHotkey: false }, 'NonAssociatedColdKey', 'The hotkey belongs to another coldkey.'],
  [{ isSystemAccount: true }, 'CannotUseSystemAccount', "The hotkey is a subnet's own account."],
  [{ mechid: 0 }, 'MechanismDoesNotExist', 'A new subnet cannot have mechanism 0.'],
  [{ startBlock: 20_001n }, 'SubNetRegistrationDisabled', 'Block 20000 comes before the start at 20001.'],
  [
    { lastRegistrationBlock: 5_601n },
    'NetworkTxRateLimitExceeded',
    '14399 of 14400 blocks have passed since block 5601.',
  ],
  [{ hasValidIdentity: false }, 'InvalidIdentity', 'The identity is too long or empty.'],
  [
    { addedSubnets: 128 },
    'SubnetLimitReached',
    '128 subnets and 0 being cleaned up fill 128 slots; none can be pruned.',
  ],
  [
    { balanceRao: 1_000_000_499n },
    'CannotAffordLockCost',
    '1000000499 rao do not pay 1000000000 and leave 500.',
  ],
  [
    { addedSubnets: 128, pruneNetuid: 7, lockId: 4_294_967_295 },
    'LockIdOverFlow',
    'Lock id 4294967295 is the last.',
  ],
]);
refusals(
  'checkStartCall',
  checkStartCall,
  { exists: true, isOwner: true, isStarted: false, registeredAtBlock: 100n, delayBlocks: 10n, block: 110n },
  [
    [{ exists: false }, 'SubnetNotExists', 'The subnet is not there.'],
    [{ isOwner: false }, 'BadOrigin', "The caller is not the subnet's owner."],
    [{ isStarted: true }, 'FirstEmissionBlockNumberAlreadySet', 'The subnet was started before.'],
    [{ block: 109n }, 'StartCallNotReady', 'Block 109 comes before 110.'],
  ],
);
refusals('checkDissolve', checkDissolve, { netuid: 4, exists: true, cleanupQueue: [5] }, [
  [{ exists: false }, 'SubnetNotExists', 'Subnet 4 is not there.'],
  [{ cleanupQueue: [5, 4] }, 'NetworkDissolveAlreadyQueued', 'Subnet 4 is being cleaned up.'],
]);

describe('subnets', () => {
  test('are there when they were added, and root is none', () => {
    const gone = (netuid: number) => ({
      ok: false,
      refusal: 'SubnetNotExists',
      reason: `Subnet ${netuid} is not there.`,
    });
    expect(checkSubnetExists(3, true)).toEqual({ ok: true });
    expect(checkSubnetExists(3, false)).toEqual(gone(3));
    expect(checkSubnetExists(0, true)).toEqual(gone(0));
  });

  test('come no more often than the limit', () => {
    expect(checkNetworkRateLimit(100n, 150n, 50n)).toEqual({ ok: true });
    // Nobody has registered one yet.
    expect(checkNetworkRateLimit(0n, 10n, 50n)).toEqual({ ok: true });
    expect(checkNetworkRateLimit(100n, 149n, 50n)).toEqual({
      ok: false,
      refusal: 'NetworkTxRateLimitExceeded',
      reason: '49 of 50 blocks have passed since block 100.',
    });
  });
});

refusals(
  'checkTimelockedPayload, spec 475',
  (input: { bytes: number; consensus: 'Yuma' | 'Null'; mechanisms: number }) => checkTimelockedPayload(input),
  { bytes: 5_000, consensus: 'Yuma' as 'Yuma' | 'Null', mechanisms: 1 },
  [[{ bytes: 5_001 }, 'CommitPayloadTooLarge', '5001 bytes are more than 5000.']],
);

describe('timelocked commits', () => {
  test('up to 425 a long one is no call', () => {
    const payload = (bytes: number) =>
      checkTimelockedPayload({ bytes, consensus: 'Yuma', mechanisms: 1 }, { spec: 425 });
    expect(payload(5_000)).toEqual({ ok: true });
    expect(payload(5_001)).toEqual({
      ok: false,
      refusal: 'DoesNotDecode',
      reason: 'A call with 5001 bytes is no call: the most is 5000.',
    });
  });

  const commit = (hotkey: string, isEligible: boolean, stakeBits: bigint, uid: number) => ({
    hotkey,
    bytes: 1_024,
    priority: { isEligible, stakeBits, uid },
  });

  test('a mechanism that is not there', () => {
    expect(enqueueNullCommit({ queues: [[]], mechanism: 1, commit: commit('a', true, 1n, 0) })).toEqual({
      ok: false,
      refusal: 'MechanismDoesNotExist',
      reason: 'There is no mechanism 1.',
    });
  });

  test('whoever is not eligible goes first, whatever the stake', () => {
    const queue = Array.from({ length: 64 }, (_, uid) =>
      commit(`h${uid}`, uid !== 40, uid === 40 ? 1n << 90n : 5n, uid),
    );
    const into = (one: ReturnType<typeof commit>) =>
      enqueueNullCommit({ queues: [queue], mechanism: 0, commit: one });
    const after = into(commit('new', true, 1n, 99));
    expect(after.ok && after.queues[0]!.some(({ hotkey }) => hotkey === 'h40')).toBe(false);
    expect(after.ok && after.queues[0]).toHaveLength(64);
    expect(into(commit('new', false, 1n, 99))).toEqual({
      ok: false,
      refusal: 'CommitQueueFull',
      reason: 'The queue is full of commits that rank as high or higher.',
    });
  });
});

describe('payRegistration', () => {
  const pool = { taoReserveRao: 10n ** 14n, alphaReserveRao: 10n ** 14n, quoteWeight: 5n * 10n ** 17n };

  test('what does not fill within 5%, with what does', () => {
    const order = { pool, burnedRao: 10n ** 13n, topUpRao: 1n, feeRateU16: 33 };
    expect(payRegistration(order)).toMatchObject({
      refusal: 'SlippageTooHigh',
      reason: 'Only 2470751752217 of 10000000000001 rao fill within 5%.',
    });
  });

  test('of what is bought the top-up’s part is locked', () => {
    const paid = payRegistration({ pool, burnedRao: 3n * 10n ** 9n, topUpRao: 10n ** 9n, feeRateU16: 0 });
    expect(paid).toMatchObject({
      ok: true,
      burnedAlphaRao: 2_999_880_005n,
      lockedAlphaRao: 999_960_001n,
      feeRao: 0n,
    });
  });

  test('a pool without a price, and one that cannot pay', () => {
    const empty = { ...pool, taoReserveRao: 0n };
    expect(payRegistration({ pool: empty, burnedRao: 1n, topUpRao: 1n, feeRateU16: 0 })).toEqual({
      ok: false,
      refusal: 'InsufficientLiquidity',
      reason: 'The pool has no price.',
    });
    const shallow = { ...pool, alphaReserveRao: 5n };
    expect(
      payRegistration({ pool: shallow, burnedRao: 10n ** 9n, topUpRao: 0n, feeRateU16: 0 }),
    ).toMatchObject({
      ok: false,
    });
  });
});

describe('settleCollateral', () => {
  const ONE = 1n << 64n;
  const held = { lockedRao: 100n, minLockedRao: 40n, drainBits: ONE, earnedRao: 7n };
  const paid = (emissionRao: bigint, change: object = {}) =>
    settleCollateral({ ...held, ...change }, { emissionRao, capturableRao: 0n });

  test('as much as is earned comes free, down to the floor', () => {
    expect(paid(30n)).toEqual({
      collateral: { ...held, lockedRao: 70n, earnedRao: 37n },
      capturedRao: 0n,
      releasedRao: 30n,
    });
    expect(paid(500n)).toEqual({
      collateral: { ...held, lockedRao: 40n, earnedRao: 507n },
      capturedRao: 0n,
      releasedRao: 60n,
    });
  });

  test('a row stays while something is locked, or has to be', () => {
    expect(paid(30n, { minLockedRao: 0n }).collateral).toMatchObject({ lockedRao: 70n });
    expect(paid(500n, { minLockedRao: 0n }).collateral).toBeUndefined();
    expect(paid(5n, { lockedRao: 40n })).toMatchObject({ collateral: { lockedRao: 40n }, releasedRao: 0n });
  });
});

describe('neurons that are never pruned', () => {
  const neuron = (registeredAtBlock: bigint) => ({ emissionRao: 0n, registeredAtBlock });
  const input = {
    neurons: [neuron(9n), neuron(3n), neuron(3n), neuron(1n), neuron(7n)],
    block: 100_000n,
    immunityPeriodBlocks: 4_096n,
    minNonImmuneUids: 0,
    ownerUids: [4, 2, 1, 0],
    ownerHotkeyUid: undefined,
    immuneOwnerUidsLimit: 3,
  };

  test('are the owner’s first, of equals the lower uid, up to the limit', () => {
    expect(computeImmortalUids(input)).toEqual([1, 2, 4]);
    expect(computeImmortalUids({ ...input, immuneOwnerUidsLimit: 1 })).toEqual([1]);
    expect(computeImmortalUids({ ...input, ownerUids: [9, 4] })).toEqual([9, 4]);
  });

  test('its hotkey before all', () => {
    expect(computeImmortalUids({ ...input, ownerHotkeyUid: 0 })).toEqual([0, 1, 2]);
    expect(computeImmortalUids({ ...input, ownerHotkeyUid: 2 })).toEqual([1, 2, 4]);
    expect(computeImmortalUids({ ...input, ownerHotkeyUid: 3, immuneOwnerUidsLimit: 1 })).toEqual([3]);
  });
});

describe('the subnet that makes room', () => {
  test('has the lowest price, in whatever order they stand', () => {
    const subnets = [
      { netuid: 1, movingPriceBits: 5n, registeredAtBlock: 1n },
      { netuid: 2, movingPriceBits: 4n, registeredAtBlock: 9n },
      { netuid: 3, movingPriceBits: 6n, registeredAtBlock: 1n },
    ];
    expect(computeSubnetToPrune(subnets, 1_000n, 5n)).toBe(2);
    expect(computeSubnetToPrune([...subnets].reverse(), 1_000n, 5n)).toBe(2);
    // Immune up to the block before the period is over.
    expect(computeSubnetToPrune([subnets[1]!], 14n, 5n)).toBe(2);
    expect(computeSubnetToPrune([subnets[1]!], 13n, 5n)).toBeUndefined();
  });
});

describe('a release after the last of a rule', () => {
  test('is named with that', () => {
    expect(checkPastSpec(297, 297, 'Go on.')).toBe(297);
    expect(() => checkPastSpec(298, 297, 'Go on.')).toThrow(
      expect.objectContaining({
        message: 'spec 298 has no such rule; the last that had is 297. Go on.',
        code: 'dtao/no-such-rule',
        values: { spec: 298, last: 297 },
      }),
    );
  });
});
