import { arrayOf, objectOf, u64, u128 } from '@taokit/errors/check';
import { clampU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { mulF32, proportionFromU64 } from '../internal/proportion.ts';

/** What is staked to one hotkey. */
export interface HotkeyStake {
  /** Alpha on the subnet, rao. */
  readonly alphaRao: bigint;
  /** TAO on root, rao. */
  readonly rootTaoRao: bigint;
}

/** A parent hotkey and the part of its stake it lends to a child. */
export interface ParentStake extends HotkeyStake {
  /** Part lent, u64 over 2^64 - 1. */
  readonly proportionU64: bigint;
}

/** A hotkey, what it lends and what it is lent. */
export interface StakeFamily extends HotkeyStake {
  /** Parts lent to each child, u64 over 2^64 - 1. */
  readonly childProportionsU64: readonly bigint[];
  /** Parents lending to it. */
  readonly parents: readonly ParentStake[];
}

/** Stake that counts in an epoch, I64F64 bits of rao. */
export interface StakeWeight {
  /** Alpha, with what is lent and borrowed. */
  readonly alphaBits: bigint;
  /** TAO on root, with what is lent and borrowed. */
  readonly taoBits: bigint;
  /** Alpha plus TAO x TAO weight. */
  readonly totalBits: bigint;
}

const inheritedParents = arrayOf(objectOf({ stakeRao: u64, proportionU64: u64 }));
const stakeRules = { alphaRao: u64, rootTaoRao: u64 };
const familyRules = objectOf({
  ...stakeRules,
  childProportionsU64: arrayOf(u64),
  parents: arrayOf(objectOf({ ...stakeRules, proportionU64: u64 })),
});

/**
 * Stake of a hotkey after lending to children and borrowing from parents.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `get_inherited_for_hotkey_on_subnet`. All releases.
 *
 * @param ownRao - its own, rao
 * @param childProportionsU64 - parts lent to each child
 * @param parents - each parent's stake (rao) and the part it lends
 * @returns rao; proportions and products floored to 32 bits, the total to rao
 */
export function computeInheritedStake(
  ownRao: bigint,
  childProportionsU64: readonly bigint[],
  parents: readonly { readonly stakeRao: bigint; readonly proportionU64: bigint }[],
): bigint {
  check(ownRao, u64, 'ownRao');
  check(childProportionsU64, arrayOf(u64), 'childProportionsU64');
  check(parents, inheritedParents, 'parents');
  return inherit(ownRao, childProportionsU64, parents);
}

function inherit(
  ownRao: bigint,
  childProportionsU64: readonly bigint[],
  parents: readonly { readonly stakeRao: bigint; readonly proportionU64: bigint }[],
): bigint {
  const own = ownRao << 32n;
  const lent = childProportionsU64.reduce((sum, p) => sum + mulF32(own, proportionFromU64(p)), 0n);
  const borrowed = parents.reduce(
    (sum, { stakeRao, proportionU64 }) => sum + mulF32(stakeRao << 32n, proportionFromU64(proportionU64)),
    0n,
  );
  return clampU64(((own > lent ? own - lent : 0n) + borrowed) >> 32n);
}

/**
 * Stake of a hotkey as an epoch weighs it.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `get_stake_weights_for_hotkey_on_subnet`. All releases. On root,
 * nothing is lent: pass a family without children and parents. Edges of a suspended parent do not count from spec 475 on:
 * `dropInertChildkeys` leaves them out.
 *
 * @param family - the hotkey, its children and parents
 * @param taoWeightBits - TAO weight, U96F32 bits (`computeTaoWeightBits`)
 * @returns I64F64 bits of rao
 */
export function computeStakeWeight(family: StakeFamily, taoWeightBits: bigint): StakeWeight {
  check(family, familyRules, 'family');
  check(taoWeightBits, u128, 'taoWeightBits');
  return computeStakeWeightUnchecked(family, taoWeightBits);
}

/** {@link computeStakeWeight} of what was checked before. */
export function computeStakeWeightUnchecked(family: StakeFamily, taoWeightBits: bigint): StakeWeight {
  const { childProportionsU64: children, parents, alphaRao, rootTaoRao } = family;
  // Most hotkeys neither lend nor borrow: what they have is what counts.
  if (children.length === 0 && parents.length === 0) return weightOf(alphaRao, rootTaoRao, taoWeightBits);
  const alpha = inherit(
    alphaRao,
    children,
    parents.map((parent) => ({ stakeRao: parent.alphaRao, proportionU64: parent.proportionU64 })),
  );
  const tao = inherit(
    rootTaoRao,
    children,
    parents.map((parent) => ({ stakeRao: parent.rootTaoRao, proportionU64: parent.proportionU64 })),
  );
  return weightOf(alpha, tao, taoWeightBits);
}

function weightOf(alphaRao: bigint, taoRao: bigint, taoWeightBits: bigint): StakeWeight {
  const alphaBits = clampI64F64(alphaRao << 64n);
  const taoBits = clampI64F64(taoRao << 64n);
  const totalBits = clampI64F64(alphaBits + ((taoBits * taoWeightBits) >> 32n));
  return { alphaBits, taoBits, totalBits };
}

const I64F64_MAX = (1n << 127n) - 1n;

function clampI64F64(bits: bigint): bigint {
  return bits > I64F64_MAX ? I64F64_MAX : bits;
}
