import { arrayOf, boolean, objectOf, u64 } from '@taokit/errors/check';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';
import type { HotkeyStake, ParentStake, StakeFamily } from './stakeWeight.ts';

/** Whether a hotkey may lend. */
export interface LendingState {
  /** `ChildkeyThresholdSuspended` stands: its total stake was found below `StakeThreshold`. */
  readonly isSuspended: boolean;
  /** Whether it is the hotkey of the subnet's owner, which is exempt there. */
  readonly isOwnerHotkey: boolean;
}

/** A hotkey, what it lends and what it is lent, as stored: suspended edges included. */
export interface StoredFamily extends HotkeyStake, LendingState {
  /** Parts lent to each child, u64 over 2^64 - 1. */
  readonly childProportionsU64: readonly bigint[];
  /** Parents lending to it. */
  readonly parents: readonly (ParentStake & LendingState)[];
}

const isInertAt = /* @__PURE__ */ bySpec({
  233: (): boolean => false,
  475: ({ isSuspended, isOwnerHotkey }: LendingState): boolean => isSuspended && !isOwnerHotkey,
});

const lender = { alphaRao: u64, rootTaoRao: u64, isSuspended: boolean, isOwnerHotkey: boolean };
const familyRules = objectOf({
  ...lender,
  childProportionsU64: arrayOf(u64),
  parents: arrayOf(objectOf({ ...lender, proportionU64: u64 })),
});

/**
 * The family that counts: without the edges of suspended parents, which stay stored but lend nothing.
 *
 * Source: `ChildkeyThresholdSuspended`, read by `get_parents` and `get_children` of the stake and dividend paths, spec 475.
 * The release that brought it is not known; below 475 every edge counts.
 *
 * @param family - the hotkey with all stored edges
 * @param options - whose rules
 * @returns what `computeStakeWeight` and `splitParentDividends` take
 */
export function dropInertChildkeys(family: StoredFamily, options: SpecOptions = {}): StakeFamily {
  const isInert = isInertAt(specOf(options));
  check(family, familyRules, 'family');
  const { alphaRao, rootTaoRao, childProportionsU64 } = family;
  return {
    alphaRao,
    rootTaoRao,
    childProportionsU64: isInert(family) ? [] : childProportionsU64,
    parents: family.parents
      .filter((parent) => !isInert(parent))
      .map((parent) => ({
        alphaRao: parent.alphaRao,
        rootTaoRao: parent.rootTaoRao,
        proportionU64: parent.proportionU64,
      })),
  };
}
