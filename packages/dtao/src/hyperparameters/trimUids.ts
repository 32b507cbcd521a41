import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { arrayOf, boolean, objectOf, u16, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** Part of the uids left that immune ones must stay below, percent. */
export const MAX_IMMUNE_PERCENT = 80;

/** A subnet whose owner wants fewer uids. */
export interface TrimInput {
  /** How many are to be left. */
  readonly target: number;
  /** `MinAllowedUids`. */
  readonly minAllowedUids: number;
  /** `MaxAllowedUids`. */
  readonly maxAllowedUids: number;
  /** Every neuron, by uid. */
  readonly neurons: readonly {
    /** Emission of the last epoch, rao. */
    readonly emissionRao: bigint;
    /** Whether it is immune: young, or one of the owner's that are never pruned. */
    readonly isImmune: boolean;
  }[];
}

/** Why nothing is trimmed. */
export type TrimRefusal = Refusal<'InvalidValue' | 'TrimmingWouldExceedMaxImmunePercentage'>;

const inputRule = /* @__PURE__ */ objectOf({
  target: u16,
  minAllowedUids: u16,
  maxAllowedUids: u16,
  neurons: arrayOf(objectOf({ emissionRao: u64, isImmune: boolean })),
});

/**
 * Which neurons go when a subnet is trimmed (call 78): those of the lowest emission, of equals the higher uid first, none that
 * is immune. The others keep their order and get the lowest uids.
 *
 * Source: `trim_to_max_allowed_uids` in `pallets/subtensor/src/subnets/uids.rs`, spec 425 and 475. As immune ones are fewer than the target, enough can go.
 *
 * @param input - target and neurons
 * @returns the uids that go, in the order they go
 */
export function checkTrim(input: TrimInput):
  | (Allowed & {
      /** Which neurons go. */
      readonly uids: readonly number[];
    })
  | TrimRefusal {
  check(input, inputRule, 'input');
  const { target, minAllowedUids, maxAllowedUids, neurons } = input;
  if (target < minAllowedUids || target > maxAllowedUids)
    return refuse('InvalidValue', `${target} is not between ${minAllowedUids} and ${maxAllowedUids} uids.`);
  if (neurons.length <= target) return { ok: true, uids: [] };
  const immune = neurons.filter(({ isImmune }) => isImmune).length;
  if (Math.floor((immune * 100) / target) >= MAX_IMMUNE_PERCENT)
    return refuse(
      'TrimmingWouldExceedMaxImmunePercentage',
      `${immune} immune neurons are ${MAX_IMMUNE_PERCENT}% of ${target} or more.`,
    );
  const uids = neurons
    .map(({ emissionRao, isImmune }, uid) => ({ emissionRao, isImmune, uid }))
    .filter(({ isImmune }) => !isImmune)
    .sort((a, b) =>
      a.emissionRao === b.emissionRao ? b.uid - a.uid : a.emissionRao < b.emissionRao ? -1 : 1,
    )
    .map(({ uid }) => uid)
    .slice(0, neurons.length - target);
  return { ok: true, uids };
}
