import { arrayOf, boolean, objectOf, optional, u16, u64 } from '@taokit/errors/check';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { DtaoError } from '../DtaoError.ts';
import { splitHotkeyTake } from '../dividends/hotkeyTake.ts';
import {
  computeFixedShareValue,
  EMPTY_FIXED_SHARE_POOL,
  updateFixedPoolForAll,
  updateFixedPoolForOne,
} from '../dividends/sharePool/fixedSharePool.ts';
import { SAFE_FLOAT_ZERO } from '../dividends/sharePool/SafeFloat.ts';
import { EMPTY_SAFE_SHARE_POOL, updateSafePoolForAll } from '../dividends/sharePool/safeSharePool.ts';
import { type SafeShareRules, safeShareRules } from '../dividends/sharePool/safeShareRules.ts';
import { check } from '../internal/check.ts';
import { blockNumber, specOptions, unsignedBits } from '../internal/rules.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';

/** One epoch to come, as the caller expects it. */
export interface ExpectedEpoch {
  /** The block it runs in. */
  readonly block: number;
  /** Alpha the hotkey earns in it, before its take, rao. */
  readonly dividendRao: bigint;
  /** Price of alpha after it, U64F64 bits of TAO per alpha. */
  readonly priceBits: bigint;
}

/** A staker's position on one hotkey of one subnet. */
export interface PositionInput {
  /** The staker's alpha, rao. */
  readonly alphaRao: bigint;
  /** Alpha of all stakers of the hotkey, this one included, rao. */
  readonly hotkeyAlphaRao: bigint;
  /** The hotkey's take, over 65535. */
  readonly takeU16: number;
  /** Whether the staker owns the hotkey: then the take is staked to the position. */
  readonly ownsHotkey?: boolean;
  /** What is expected, epoch by epoch. */
  readonly epochs: readonly ExpectedEpoch[];
}

/** A position after an epoch. */
export interface PositionPoint {
  /** The block of the epoch. */
  readonly block: number;
  /** The staker's alpha, rao. */
  readonly alphaRao: bigint;
  /** Its worth at the epoch's price, without price impact or fee, rao of TAO, floored. */
  readonly valueRao: bigint;
}

/** A projected position. */
export interface PositionProjection {
  /** Whose rules were used. */
  readonly spec: number;
  /** The position after each epoch. */
  readonly points: readonly PositionPoint[];
}

const positionInput = /* @__PURE__ */ objectOf({
  alphaRao: u64,
  hotkeyAlphaRao: u64,
  takeU16: u16,
  ownsHotkey: optional(boolean),
  epochs: arrayOf(objectOf({ block: blockNumber, dividendRao: u64, priceBits: unsignedBits })),
});

/** The share pool by the first spec. */
export const sharePoolRules: Readonly<Record<number, (input: PositionInput) => Position>> = {
  233: fixedPosition,
  401: (input) => safePosition(input, safeShareRules[401]!),
  475: (input) => safePosition(input, safeShareRules[475]!),
};

const sharePool = /* @__PURE__ */ bySpec(sharePoolRules);

/**
 * What a staker's position becomes over epochs the caller describes: dividends less the take raise all shares of the
 * hotkey alike, in the arithmetic of the release's share pool. Nobody stakes or unstakes meanwhile. What to expect of an epoch,
 * `computeAlphaYield` says.
 *
 * @param input - position, hotkey and expected epochs
 * @param options - whose rules: they select the share pool's generation
 * @throws DtaoError for a wrong argument
 * @returns the position after every epoch, rao
 *
 * @example
 * ```ts
 * import { projectPosition } from '@taokit/dtao';
 *
 * const epochs = [{ block: 360, dividendRao: 50_000_000_000n, priceBits: 1n << 60n }];
 * const stake = { alphaRao: 10n ** 12n, hotkeyAlphaRao: 10n ** 15n };
 * projectPosition({ ...stake, takeU16: 11_796, epochs }).points[0]?.alphaRao; // 1_000_040_999_859n
 * ```
 */
export function projectPosition(input: PositionInput, options: SpecOptions = {}): PositionProjection {
  check(options, specOptions, 'options');
  check(input, positionInput, 'input');
  checkStake(input);
  const { spec = MAINNET_SPEC } = options;
  const pool = sharePool(spec)(input);
  const points = input.epochs.map(({ block, dividendRao, priceBits }) => {
    const { takeRao, stakersRao } = splitHotkeyTake(dividendRao << 32n, input.takeU16);
    if (input.ownsHotkey === true) pool.stake(takeRao);
    else pool.othersStake(takeRao);
    pool.pay(stakersRao);
    const alphaRao = pool.value();
    return { block, alphaRao, valueRao: (alphaRao * priceBits) >> 64n };
  });
  return { spec, points };
}

function checkStake({ alphaRao, hotkeyAlphaRao }: PositionInput): void {
  if (alphaRao <= hotkeyAlphaRao) return;
  throw new DtaoError(`input.alphaRao is ${alphaRao}, more than the hotkey's ${hotkeyAlphaRao}.`, {
    code: 'dtao/out-of-range',
    fix: 'Pass in hotkeyAlphaRao what all its stakers have, this one included.',
    values: { field: 'input.alphaRao', value: alphaRao },
  });
}

/** A share pool seen from one staker. */
interface Position {
  stake(amountRao: bigint): void;
  othersStake(amountRao: bigint): void;
  pay(amountRao: bigint): void;
  value(): bigint;
}

function fixedPosition({ alphaRao, hotkeyAlphaRao }: PositionInput): Position {
  const others = updateFixedPoolForOne(EMPTY_FIXED_SHARE_POOL, 0n, hotkeyAlphaRao - alphaRao);
  let { pool, shareBits } = updateFixedPoolForOne(others.pool, 0n, alphaRao);
  return {
    stake(amountRao) {
      ({ pool, shareBits } = updateFixedPoolForOne(pool, shareBits, amountRao));
    },
    othersStake(amountRao) {
      pool = updateFixedPoolForOne(pool, 0n, amountRao).pool;
    },
    pay(amountRao) {
      pool = updateFixedPoolForAll(pool, amountRao);
    },
    value: () => computeFixedShareValue(pool, shareBits),
  };
}

function safePosition(
  { alphaRao, hotkeyAlphaRao }: PositionInput,
  { updateForOne, value }: SafeShareRules,
): Position {
  const others = updateForOne(EMPTY_SAFE_SHARE_POOL, SAFE_FLOAT_ZERO, hotkeyAlphaRao - alphaRao);
  let { pool, share } = updateForOne(others.pool, SAFE_FLOAT_ZERO, alphaRao);
  return {
    stake(amountRao) {
      ({ pool, share } = updateForOne(pool, share, amountRao));
    },
    othersStake(amountRao) {
      pool = updateForOne(pool, SAFE_FLOAT_ZERO, amountRao).pool;
    },
    pay(amountRao) {
      pool = updateSafePoolForAll(pool, amountRao);
    },
    value: () => value(pool, share),
  };
}
