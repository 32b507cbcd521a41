import { refuse } from '@taokit/errors';
import { boolean, objectOf, optional, u64 } from '@taokit/errors/check';
import type { Access } from '@taokit/subnet';
import { check } from '../internal/check.ts';
import type { Neighbours } from '../neighbours/createNeighbours.ts';

/** Whom a miner answers. */
export interface Requirements {
  /** Least stake the epoch weighs the caller by, rao: alpha plus TAO times the subnet's TAO weight. 0 when left out. */
  readonly minStakeRao?: bigint;
  /** Whether the caller needs a validator's permit; false when left out. */
  readonly permit?: boolean;
}

/**
 * What the chain asks of a validator before its weights count (`StakeThreshold`): 1,000 alpha, or as much TAO on root as
 * weighs the same. The 1,024 TAO that people quote is a filter of old clients, not a rule of the chain.
 */
export const CHAIN_STAKE_THRESHOLD_RAO = 1_000_000_000_000n;

const rules = /* @__PURE__ */ objectOf({
  minStakeRao: /* @__PURE__ */ optional(u64),
  permit: /* @__PURE__ */ optional(boolean),
});

/**
 * Lets in who is registered on the subnet and has what is required.
 *
 * @param neighbours - the subnet
 * @param requirements - stake, permit
 * @returns what `createAxon` takes as `access`
 * @throws `NeuronError` `neuron/wrong-type`, `neuron/out-of-range`, `neuron/unknown-field`
 */
export function requireRegistered(neighbours: Neighbours, requirements: Requirements = {}): Access {
  check(requirements, rules, 'require');
  const { minStakeRao = 0n, permit = false } = requirements;
  return async ({ hotkey }) => {
    const neuron = await neighbours.find(hotkey);
    if (neuron === undefined) return refuse('NotRegistered', `${hotkey} is not registered on this subnet.`);
    if (neuron.totalStakeRao < minStakeRao)
      return refuse(
        'StakeTooLow',
        `${hotkey} has ${neuron.totalStakeRao} rao of stake; ${minStakeRao} are asked for.`,
      );
    if (permit && !neuron.validatorPermit) return refuse('NoPermit', `${hotkey} has no validator's permit.`);
    return { ok: true };
  };
}
