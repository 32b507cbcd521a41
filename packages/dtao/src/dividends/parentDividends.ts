import { divF32, mulF32, ONE_F32, proportionFromU16, proportionFromU64 } from '../internal/proportion.ts';
import { clampU64 } from '../internal/u64.ts';
import type { HotkeyStake, ParentStake } from './stakeWeight.ts';

/** A validating hotkey whose dividend is shared with its parents. */
export interface ChildHotkey extends HotkeyStake {
  /** Parts it lends to children of its own, u64 over 2^64 - 1. */
  readonly childProportionsU64: readonly bigint[];
  /** What it keeps of other owners' dividends, over 65535. */
  readonly childkeyTakeU16: number;
}

/** A parent of the validating hotkey. */
export interface DividendParent extends ParentStake {
  /** Whether the same coldkey owns parent and child: then nothing is taken or burned. */
  readonly sameOwner: boolean;
}

/** A dividend shared between a hotkey and its parents. */
export interface ParentDividends {
  /** To each parent, rao, in order. */
  readonly parentsRao: readonly bigint[];
  /** To the hotkey itself, its take included, rao. */
  readonly ownRao: bigint;
  /** Burned or recycled, rao: floored per parent. */
  readonly burnedRao: bigint;
}

/**
 * Stake of a hotkey that stays its own: what it does not lend to children, alpha plus TAO x weight.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_self_contribution`. All eras.
 *
 * @param child - the hotkey
 * @param taoWeightBits - TAO weight, U96F32 bits
 * @returns rao, floored
 */
export function computeSelfContribution(
  child: HotkeyStake & { readonly childProportionsU64: readonly bigint[] },
  taoWeightBits: bigint,
): bigint {
  const remaining = child.childProportionsU64.reduce((left, p) => {
    const part = proportionFromU64(p);
    return left > part ? left - part : 0n;
  }, ONE_F32);
  return clampU64(contribution(child, remaining, taoWeightBits) >> 32n);
}

/**
 * Shares a hotkey's dividend with its parents by the stake each contributes. From parents of another owner, a part is
 * burned and the childkey take goes to the hotkey.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_parent_child_dividends_distribution`, from spec 252; burned from spec 320, before pass 0.
 *
 * @param dividendRao - dividend of the epoch, rao
 * @param child - the hotkey
 * @param parents - who lends to it
 * @param taoWeightBits - TAO weight, U96F32 bits
 * @param burnU64 - part burned (`CKBurn`), u64 over 2^64 - 1
 * @returns amounts floored to rao
 */
export function splitParentDividends(
  dividendRao: bigint,
  child: ChildHotkey,
  parents: readonly DividendParent[],
  taoWeightBits: bigint,
  burnU64: bigint,
): ParentDividends {
  const dividend = dividendRao << 32n;
  const { contributions, total } = contribute(child, parents, taoWeightBits);
  const takePart = proportionFromU16(child.childkeyTakeU16);
  const burnPart = proportionFromU64(burnU64);
  let remaining = dividend;
  let taken = 0n;
  let burnedRao = 0n;
  const parentsRao = parents.map(({ sameOwner }, i) => {
    const share = mulF32(dividend, divF32(contributions[i] as bigint, total));
    remaining = saturatingSub(remaining, share);
    if (sameOwner) return share >> 32n;
    const burn = mulF32(burnPart, share);
    const take = mulF32(takePart, share);
    taken += take;
    burnedRao += burn >> 32n;
    return saturatingSub(saturatingSub(share, burn), take) >> 32n;
  });
  return { parentsRao, ownRao: (remaining + taken) >> 32n, burnedRao };
}

/**
 * The launch releases' sharing: the childkey take comes off the whole dividend first, the rest goes by contribution, and
 * the hotkey gets what is left.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_dividends_distribution`, spec 233-247.
 *
 * @param dividendRao - dividend of the epoch, rao
 * @param child - the hotkey
 * @param parents - who lends to it
 * @param taoWeightBits - TAO weight, U96F32 bits
 * @returns amounts floored to rao; nothing is burned
 */
export function splitLaunchParentDividends(
  dividendRao: bigint,
  child: ChildHotkey,
  parents: readonly ParentStake[],
  taoWeightBits: bigint,
): ParentDividends {
  const dividend = dividendRao << 32n;
  const { contributions, total } = contribute(child, parents, taoWeightBits);
  const take = mulF32(proportionFromU16(child.childkeyTakeU16), dividend);
  const shared = dividend - take;
  const parentsRao = contributions.map((part) => mulF32(shared, divF32(part, total)) >> 32n);
  const toParents = parentsRao.reduce((sum, part) => sum + part, 0n);
  return { parentsRao, ownRao: saturatingSub(dividendRao, toParents), burnedRao: 0n };
}

function contribute(child: ChildHotkey, parents: readonly ParentStake[], taoWeightBits: bigint) {
  const own = computeSelfContribution(child, taoWeightBits) << 32n;
  const contributions = parents.map((parent) =>
    contribution(parent, proportionFromU64(parent.proportionU64), taoWeightBits),
  );
  return { contributions, total: contributions.reduce((sum, part) => sum + part, own) };
}

function contribution(stake: HotkeyStake, part: bigint, taoWeightBits: bigint): bigint {
  const alpha = mulF32(stake.alphaRao << 32n, part);
  const tao = mulF32(mulF32(stake.rootTaoRao << 32n, part), taoWeightBits);
  return alpha + tao;
}

function saturatingSub(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}
