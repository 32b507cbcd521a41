import { arrayOf, bigInteger, boolean, objectOf, optional, u16, u64, u128 } from '@taokit/errors/check';
import { clampU64 } from '@taokit/fixed';
import { bySpec, checkSpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { divF32, mulF32, ONE_F32, proportionFromU16, proportionFromU64 } from '../internal/proportion.ts';
import { specVersion } from '../internal/rules.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
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
  /** Recycled, rao, floored per parent: it leaves `SubnetAlphaOut`, so that the subnet can emit it again. */
  readonly recycledRao: bigint;
}

/**
 * Stake of a hotkey that stays its own: what it does not lend to children, alpha plus TAO x weight.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_self_contribution`. All releases.
 *
 * @param child - the hotkey
 * @param taoWeightBits - TAO weight, U96F32 bits
 * @returns rao, floored
 */
export function computeSelfContribution(
  child: HotkeyStake & { readonly childProportionsU64: readonly bigint[] },
  taoWeightBits: bigint,
): bigint {
  check(child, objectOf({ ...stakeRules, childProportionsU64: arrayOf(u64) }), 'child');
  check(taoWeightBits, u128, 'taoWeightBits');
  return selfContribution(child, taoWeightBits);
}

function selfContribution(
  child: HotkeyStake & { readonly childProportionsU64: readonly bigint[] },
  taoWeightBits: bigint,
): bigint {
  const remaining = child.childProportionsU64.reduce((left, p) => {
    const part = proportionFromU64(p);
    return left > part ? left - part : 0n;
  }, ONE_F32);
  return clampU64(contribution(child, remaining, taoWeightBits) >> 32n);
}

/** What the chain takes besides, and whose rules hold. */
export interface ParentDividendOptions extends SpecOptions {
  /** Part taken of what parents of another owner get (`CKBurn`), u64 over 2^64 - 1; from spec 315 on. 0 when left out. */
  readonly burnU64?: bigint;
}

const optionsRule = /* @__PURE__ */ objectOf({ spec: specVersion, burnU64: optional(u64) });

/** How a dividend is shared with parents. */
export type ParentSplit = (
  dividendRao: bigint,
  child: ChildHotkey,
  parents: readonly DividendParent[],
  taoWeightBits: bigint,
  burnU64: bigint,
) => ParentDividends;

/** {@link splitParentDividends} of a release and of what was checked before. */
export const parentDividendsRule: (spec: number) => ParentSplit = /* @__PURE__ */ bySpec<ParentSplit>({
  233: takeOffWhole,
  252: takePerParent,
});
const burnAt = /* @__PURE__ */ bySpec({ 233: bigInteger(0n, 0n, '0n before spec 315'), 315: u64 });
const stakeRules = { alphaRao: u64, rootTaoRao: u64 };
const childRules = objectOf({ ...stakeRules, childProportionsU64: arrayOf(u64), childkeyTakeU16: u16 });
const parentsRules = arrayOf(objectOf({ ...stakeRules, proportionU64: u64, sameOwner: boolean }));

/**
 * Shares a hotkey's dividend with its parents by the stake each contributes. From parents of another owner the childkey
 * take goes to the hotkey, and a part is recycled.
 *
 * Before spec 252 the childkey take came off the whole dividend first, whoever owned the parents, and the hotkey got what
 * was left to the rao.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_parent_child_dividends_distribution` (from 252) and
 * `get_dividends_distribution` (233-247); recycled through `recycle_subnet_alpha` from 315, before pass 0.
 *
 * @param dividendRao - dividend of the epoch, rao
 * @param child - the hotkey
 * @param parents - who lends to it
 * @param taoWeightBits - TAO weight, U96F32 bits
 * @param options - the part recycled, and whose rules
 * @returns amounts floored to rao
 * @throws DtaoError for what the chain could not hold, UnitError for a spec without this rule
 */
export function splitParentDividends(
  dividendRao: bigint,
  child: ChildHotkey,
  parents: readonly DividendParent[],
  taoWeightBits: bigint,
  options: ParentDividendOptions = {},
): ParentDividends {
  check(options, optionsRule, 'options');
  const { spec = MAINNET_SPEC, burnU64 = 0n } = options;
  checkSpec(spec);
  check(dividendRao, u64, 'dividendRao');
  check(child, childRules, 'child');
  check(parents, parentsRules, 'parents');
  check(taoWeightBits, u128, 'taoWeightBits');
  check(burnU64, burnAt(spec), 'options.burnU64');
  return parentDividendsRule(spec)(dividendRao, child, parents, taoWeightBits, burnU64);
}

function takePerParent(
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
  let recycledRao = 0n;
  const parentsRao = parents.map(({ sameOwner }, i) => {
    const share = mulF32(dividend, divF32(contributions[i] as bigint, total));
    remaining = saturatingSub(remaining, share);
    if (sameOwner) return share >> 32n;
    const burn = mulF32(burnPart, share);
    const take = mulF32(takePart, share);
    taken += take;
    recycledRao += burn >> 32n;
    return saturatingSub(saturatingSub(share, burn), take) >> 32n;
  });
  return { parentsRao, ownRao: (remaining + taken) >> 32n, recycledRao };
}

function takeOffWhole(
  dividendRao: bigint,
  child: ChildHotkey,
  parents: readonly DividendParent[],
  taoWeightBits: bigint,
): ParentDividends {
  const dividend = dividendRao << 32n;
  const { contributions, total } = contribute(child, parents, taoWeightBits);
  const take = mulF32(proportionFromU16(child.childkeyTakeU16), dividend);
  const shared = dividend - take;
  const parentsRao = contributions.map((part) => mulF32(shared, divF32(part, total)) >> 32n);
  const toParents = parentsRao.reduce((sum, part) => sum + part, 0n);
  return { parentsRao, ownRao: saturatingSub(dividendRao, toParents), recycledRao: 0n };
}

function contribute(child: ChildHotkey, parents: readonly ParentStake[], taoWeightBits: bigint) {
  const own = selfContribution(child, taoWeightBits) << 32n;
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
