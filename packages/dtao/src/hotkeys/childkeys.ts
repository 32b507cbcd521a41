import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { arrayOf, objectOf, text, u64 } from '@taokit/errors/check';
import { U64_MAX } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** Most children of a hotkey on a subnet. */
export const MAX_CHILDREN = 5;
/** Most parents stored for a child on a subnet, suspended ones included. */
export const MAX_PARENTS_PER_CHILD = 100;
/** Blocks between two calls that set a hotkey's children on a subnet. */
export const SET_CHILDREN_INTERVAL_BLOCKS = 150n;

/** A child and what is lent to it. */
export interface ChildShare {
  /** The child. */
  readonly hotkey: string;
  /** Part lent, u64 over 2^64 - 1. */
  readonly proportionU64: bigint;
}

/** Children a hotkey wants. */
export interface ChildrenInput {
  /** The hotkey. */
  readonly hotkey: string;
  /** Its children to be. */
  readonly children: readonly ChildShare[];
  /** Hotkeys that lend to it. */
  readonly parents: readonly string[];
}

/** Why children are not set. */
export type ChildrenRefusal = Refusal<
  'InvalidChild' | 'TooManyChildren' | 'ProportionOverflow' | 'ChildParentInconsistency'
>;

const childrenRule = /* @__PURE__ */ arrayOf(objectOf({ hotkey: text, proportionU64: u64 }));
const inputRule = /* @__PURE__ */ objectOf({ hotkey: text, children: childrenRule, parents: arrayOf(text) });

/**
 * Whether children may be scheduled: not the hotkey itself, at most five, not more than everything lent, and none that lends
 * back. Stake and the rate limit are asked besides.
 *
 * Source: `ensure_pending_consistency` in `pallets/subtensor/src/staking/set_children.rs`, spec 475; the same limits in 425.
 *
 * @param input - hotkey, children and parents
 */
export function checkChildren(input: ChildrenInput): Allowed | ChildrenRefusal {
  check(input, inputRule, 'input');
  const { hotkey, children, parents } = input;
  const shares = new Map(children.map((child) => [child.hotkey, child.proportionU64]));
  if (shares.has(hotkey)) return refuse('InvalidChild', 'A hotkey cannot be its own child.');
  if (shares.size > MAX_CHILDREN)
    return refuse('TooManyChildren', `${shares.size} children are more than ${MAX_CHILDREN}.`);
  const lent = [...shares.values()].reduce((sum, part) => sum + part, 0n);
  if (lent > U64_MAX) return refuse('ProportionOverflow', `The parts sum to ${lent}, above 2^64 - 1.`);
  const both = parents.find((parent) => shares.has(parent));
  if (both !== undefined) return refuse('ChildParentInconsistency', `${both} lends to the hotkey.`);
  return { ok: true };
}

/** Scheduled children whose cooldown has passed. */
export interface ActivationInput {
  /** The parent. */
  readonly hotkey: string;
  /** Its children to be, with the parents stored for each. */
  readonly children: readonly {
    /** The child. */
    readonly hotkey: string;
    /** Its parents. */
    readonly parents: readonly string[];
  }[];
  /** Total stake of the parent, rao. */
  readonly totalStakeRao: bigint;
  /** `StakeThreshold`, rao. */
  readonly thresholdRao: bigint;
}

const activationRule = /* @__PURE__ */ objectOf({
  hotkey: text,
  children: arrayOf(objectOf({ hotkey: text, parents: arrayOf(text) })),
  totalStakeRao: u64,
  thresholdRao: u64,
});

type Activates = (input: ActivationInput) => boolean;

const activatesAt = /* @__PURE__ */ bySpec<Activates>({
  233: () => true,
  475: ({ hotkey, children, totalStakeRao, thresholdRao }) =>
    totalStakeRao >= thresholdRao &&
    children.every(({ parents }) => parents.includes(hotkey) || parents.length < MAX_PARENTS_PER_CHILD),
});

/**
 * Whether scheduled children become live. As of spec 475 the whole list is dropped, without an error, where a child has 100
 * parents already or the parent's stake fell below the threshold; a parent it has may still change its part. Up to 425
 * nothing was asked then.
 *
 * Source: `persist_child_parent_relations` in `pallets/subtensor/src/staking/set_children.rs`, spec 475.
 *
 * @param input - parent and children
 * @param options - whose rules
 */
export function doChildrenActivate(input: ActivationInput, options: SpecOptions = {}): boolean {
  const activates = activatesAt(specOf(options));
  check(input, activationRule, 'input');
  return activates(input);
}

/**
 * Whether a parent's childkeys are suspended, asked in the idle time after it lost stake: its total stake is below the
 * threshold. Without a threshold never.
 *
 * Source: `ChildkeyThresholdSuspended`, `pallets/subtensor/src/staking`, spec 475.
 *
 * @param totalStakeRao - total stake of the parent, rao
 * @param thresholdRao - `StakeThreshold`, rao
 */
export function areChildkeysSuspended(totalStakeRao: bigint, thresholdRao: bigint): boolean {
  check(totalStakeRao, u64, 'totalStakeRao');
  check(thresholdRao, u64, 'thresholdRao');
  return totalStakeRao < thresholdRao;
}
