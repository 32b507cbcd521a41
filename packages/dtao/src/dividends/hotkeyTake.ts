import { u16, u128 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { mulF32, proportionFromU16 } from '../internal/proportion.ts';

/** Most a validator may keep of its stakers' dividends: 11796 / 65535 (18%), also the default. */
export const MAX_HOTKEY_TAKE_U16 = 11_796;

/** A dividend after the validator's take. */
export interface TakeSplit {
  /** To the validator's owner, rao. */
  readonly takeRao: bigint;
  /** To all stakers of the hotkey, rao. */
  readonly stakersRao: bigint;
}

/**
 * Splits a hotkey's dividend between its owner and its stakers.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, distribution of dividends. All releases.
 *
 * @param dividendBits - the dividend, U96F32 bits of rao
 * @param takeU16 - the hotkey's take over 65535
 * @returns both parts, each floored to rao: up to 1 rao is lost
 */
export function splitHotkeyTake(dividendBits: bigint, takeU16: number): TakeSplit {
  check(dividendBits, u128, 'dividendBits');
  check(takeU16, u16, 'takeU16');
  return splitHotkeyTakeUnchecked(dividendBits, takeU16);
}

/** {@link splitHotkeyTake} of what was checked before. */
export function splitHotkeyTakeUnchecked(dividendBits: bigint, takeU16: number): TakeSplit {
  const take = mulF32(proportionFromU16(takeU16), dividendBits);
  return { takeRao: take >> 32n, stakersRao: (dividendBits - take) >> 32n };
}
