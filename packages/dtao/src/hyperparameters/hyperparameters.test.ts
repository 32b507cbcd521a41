import { describe, expect, test } from 'vitest';
import {
  ADMIN_FREEZE_WINDOW_BLOCKS,
  areSettingsFrozen,
  checkAlphaValues,
  checkBurnBounds,
  checkMaxAllowedUids,
  checkOwnerSetting,
  checkRegistrationSwitches,
  checkSetterAccess,
  checkTrim,
  computeSetterInterval,
  MAX_BURN_LOWER_BOUND_RAO,
  MAX_IMMUNE_PERCENT,
  MIN_BURN_UPPER_BOUND_RAO,
  OWNER_SETTING_RANGES,
  type RangedSetting,
} from './index.ts';

describe('checkOwnerSetting', () => {
  test.each(Object.entries(OWNER_SETTING_RANGES))(
    '%s: its ends, and one past them',
    (name, { min, max, ...names }) => {
      const setting = name as RangedSetting;
      expect(checkOwnerSetting(setting, min)).toEqual({ ok: true });
      expect(checkOwnerSetting(setting, min - 1n)).toMatchObject({ refusal: names.tooLow });
      if (max === undefined) return;
      expect(checkOwnerSetting(setting, max)).toEqual({ ok: true });
      expect(checkOwnerSetting(setting, max + 1n)).toMatchObject({ refusal: names.tooHigh });
    },
  );

  test("the ends are the chain's literals", () => {
    const ends = Object.entries(OWNER_SETTING_RANGES).map(([name, { callIndex, min, max }]) => [
      name,
      callIndex,
      min,
      max,
    ]);
    // Constants of `pallets/admin-utils/src/lib.rs`, `pallets/subtensor/src/lib.rs` and the runtime, spec 475.
    expect(ends).toEqual([
      ['activityCutoff', 18, 360n, undefined],
      ['activityCutoffFactorMilli', 97, 1_000n, 50_000n],
      ['alphaSigmoidSteepness', 68, 0n, undefined],
      ['bondsMovingAverage', 26, 0n, 975_000n],
      ['burnHalfLife', 89, 1n, 36_100n],
      ['burnIncreaseMultBits', 90, 1n << 64n, 3n << 64n],
      ['collateralDrainRatioBits', 99, 1n, 10n << 64n],
      ['collateralLockShareU16', 98, 0n, 62_258n],
      ['immuneOwnerUidsLimit', 72, 1n, 10n],
      ['minChildkeyTakeU16', 93, 0n, 11_796n],
      ['revealPeriodEpochs', 57, 1n, 100n],
      ['tempo', 30, 360n, 50_400n],
    ]);
    expect([ADMIN_FREEZE_WINDOW_BLOCKS, MAX_IMMUNE_PERCENT]).toEqual([10n, 80]);
    expect([MIN_BURN_UPPER_BOUND_RAO, MAX_BURN_LOWER_BOUND_RAO]).toEqual([10n ** 9n, 10n ** 8n]);
  });

  test('a tempo has the same range at 425, and a childkey take the same error as other settings', () => {
    expect(checkOwnerSetting('tempo', 360n, { spec: 425 })).toEqual({ ok: true });
    expect(checkOwnerSetting('tempo', 359n, { spec: 425 })).toMatchObject({ refusal: 'TempoOutOfBounds' });
    expect(checkOwnerSetting('tempo', 50_401n, { spec: 425 })).toMatchObject({ refusal: 'TempoOutOfBounds' });
    expect(checkOwnerSetting('minChildkeyTakeU16', 11_797n)).toMatchObject({ refusal: 'InvalidValue' });
  });

  test('an unknown setting, another type, an older spec: named', () => {
    expect(() => checkOwnerSetting('tempos' as never, 1n)).toThrow('setting');
    expect(() => checkOwnerSetting('tempo', 360 as never)).toThrow('value');
    expect(() => checkOwnerSetting('tempo', 360n, { spec: 424 })).toThrow('spec 424');
  });
});

describe('settings of a subnet', () => {
  const uids = {
    maxAllowedUids: 128,
    minAllowedUids: 64,
    neurons: 100,
    mechanisms: 2,
    consensus: 'Yuma',
  } as const;

  test('uids', () => {
    expect(checkMaxAllowedUids(uids)).toEqual({ ok: true });
    const refusal = (change: object) => checkMaxAllowedUids({ ...uids, ...change });
    expect(refusal({ maxAllowedUids: 63 })).toMatchObject({
      refusal: 'MaxAllowedUidsLessThanMinAllowedUids',
    });
    expect(refusal({ maxAllowedUids: 99 })).toMatchObject({ refusal: 'MaxAllowedUIdsLessThanCurrentUIds' });
    expect(refusal({ maxAllowedUids: 257 })).toMatchObject({
      refusal: 'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
    });
    expect(refusal({ maxAllowedUids: 129 })).toMatchObject({ refusal: 'TooManyUIDsPerMechanism' });
    expect(refusal({ maxAllowedUids: 1_250, consensus: 'Null' })).toEqual({ ok: true });
  });

  test('burn, ways in, liquid alpha', () => {
    expect(checkBurnBounds(10n ** 9n - 1n, 10n ** 9n)).toEqual({ ok: true });
    for (const [min, max] of [
      [10n ** 9n, 10n ** 10n],
      [1n, 10n ** 8n],
      [5n * 10n ** 8n, 5n * 10n ** 8n],
    ] as const)
      expect(checkBurnBounds(min, max)).toMatchObject({ refusal: 'ValueNotInBounds' });
    expect(checkRegistrationSwitches({ burn: true, pow: true }, { spec: 425 })).toMatchObject({
      refusal: 'POWRegistrationDisabled',
    });
    const alpha = { isLiquidAlphaEnabled: true, alphaLowU16: 1_638, alphaHighU16: 50_000 };
    expect(checkAlphaValues(alpha)).toMatchObject({ refusal: 'AlphaLowOutOfRange' });
    expect(checkAlphaValues(alpha, { spec: 425 })).toEqual({ ok: true });
    expect(checkAlphaValues({ ...alpha, alphaLowU16: 50_001 })).toMatchObject({
      refusal: 'AlphaLowOutOfRange',
    });
    expect(checkAlphaValues({ ...alpha, alphaHighU16: 1_638 })).toMatchObject({ refusal: 'AlphaHighTooLow' });
    expect(checkAlphaValues({ ...alpha, isLiquidAlphaEnabled: false })).toMatchObject({
      refusal: 'LiquidAlphaDisabled',
    });
  });
});

describe('checkSetterAccess', () => {
  const input = {
    isRoot: false,
    isOwner: true,
    lastSetBlock: 280n,
    intervalBlocks: computeSetterInterval('parameter', 360),
    exists: true,
    tempo: 360,
    lastEpochBlock: 900n,
    isEpochPending: false,
    block: 1_000n,
    windowBlocks: 10n,
  };

  test('who, how often, when, in that order; root waits for the window only', () => {
    expect(checkSetterAccess(input)).toEqual({ ok: true });
    const late = { ...input, lastSetBlock: 281n, block: 1_000n, exists: false, isEpochPending: true };
    expect(checkSetterAccess({ ...late, isOwner: false })).toMatchObject({ refusal: 'BadOrigin' });
    expect(checkSetterAccess(late)).toMatchObject({ refusal: 'TxRateLimitExceeded' });
    expect(checkSetterAccess({ ...late, isRoot: true })).toMatchObject({
      refusal: 'AdminActionProhibitedDuringWeightsWindow',
    });
    const gone = { ...late, isRoot: true, isEpochPending: false };
    expect(checkSetterAccess(gone)).toMatchObject({ refusal: 'SubnetDoesNotExist' });
  });

  test('intervals; a subnet without epochs is never frozen', () => {
    const kinds = ['versionKey', 'tempo', 'trim', 'mechanism', 'ownerHotkey', 'unlimited'] as const;
    const intervals = kinds.map((kind) => computeSetterInterval(kind, 100));
    expect(intervals).toEqual([500n, 360n, 216_000n, 7_200n, 50_400n, 0n]);
    const {
      tempo: _,
      isRoot: __,
      isOwner: ___,
      lastSetBlock: ____,
      intervalBlocks,
      exists,
      ...freeze
    } = input;
    expect(areSettingsFrozen({ ...freeze, tempo: 0, block: 10n ** 6n })).toBe(false);
    expect(intervalBlocks === 720n && exists).toBe(true);
  });
});

describe('checkTrim', () => {
  const neuron = (emissionRao: bigint, isImmune = false) => ({ emissionRao, isImmune });
  const input = {
    target: 2,
    minAllowedUids: 1,
    maxAllowedUids: 8,
    neurons: [neuron(5n), neuron(1n), neuron(1n), neuron(0n, true)],
  };

  test('the lowest emission goes, of equals the higher uid; the immune stay', () => {
    expect(checkTrim(input)).toEqual({ ok: true, uids: [2, 1] });
    expect(checkTrim({ ...input, target: 4 })).toEqual({ ok: true, uids: [] });
    expect(checkTrim({ ...input, target: 9 })).toMatchObject({ refusal: 'InvalidValue' });
    expect(checkTrim({ ...input, target: 1 })).toMatchObject({
      refusal: 'TrimmingWouldExceedMaxImmunePercentage',
    });
  });
});
