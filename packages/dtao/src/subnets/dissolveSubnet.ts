import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { arrayOf, boolean, objectOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** A subnet to be dissolved. */
export interface DissolveInput {
  /** Which. */
  readonly netuid: number;
  /** Whether it is added. */
  readonly exists: boolean;
  /** `DissolveCleanupQueue`. */
  readonly cleanupQueue: readonly number[];
}

/**
 * Whether a subnet can be dissolved, by pruning or by root. It is gone at once: every call on it fails with
 * `SubnetNotExists`, unstaking too; what holders get is paid later, while blocks are idle (`settleDissolution`).
 *
 * Source: `do_dissolve_network` in `pallets/subtensor/src/subnets/dissolution.rs`, spec 475.
 *
 * @param input - the subnet
 * @returns the cleanup queue afterwards, or the refusal
 */
export function checkDissolve(input: DissolveInput):
  | (Allowed & {
      /** The queue afterwards. */
      readonly cleanupQueue: readonly number[];
    })
  | Refusal<'SubnetNotExists' | 'NetworkDissolveAlreadyQueued'> {
  check(input, objectOf({ netuid: u16, exists: boolean, cleanupQueue: arrayOf(u16) }), 'input');
  const { netuid, cleanupQueue } = input;
  const exists = checkSubnetExists(netuid, input.exists);
  if (!exists.ok) return exists;
  if (cleanupQueue.includes(netuid))
    return refuse('NetworkDissolveAlreadyQueued', `Subnet ${netuid} is being cleaned up.`);
  return { ok: true, cleanupQueue: [...cleanupQueue, netuid] };
}

/**
 * What calls on a subnet ask first: it is added, and not root. One that is being cleaned up is not.
 *
 * Source: `if_subnet_exist` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475.
 *
 * @param netuid - the subnet
 * @param isAdded - `NetworksAdded`
 */
export function checkSubnetExists(netuid: number, isAdded: boolean): Allowed | Refusal<'SubnetNotExists'> {
  check(netuid, u16, 'netuid');
  check(isAdded, boolean, 'isAdded');
  if (isAdded && netuid !== 0) return { ok: true };
  return refuse('SubnetNotExists', `Subnet ${netuid} is not there.`);
}

/** A pool with what waits beside it. */
export interface ReservoirInput {
  /** `SubnetTAO`, rao. */
  readonly taoRao: bigint;
  /** `SubnetAlphaIn`, rao. */
  readonly alphaInRao: bigint;
  /** `Swap.BalancerTaoReservoir`, rao. */
  readonly taoReservoirRao: bigint;
  /** `Swap.BalancerAlphaReservoir`, rao. */
  readonly alphaReservoirRao: bigint;
}

/**
 * The pool of a subnet that is dissolved: what waited beside it joins it first.
 *
 * Source: `do_dissolve_network` in `pallets/subtensor/src/subnets/dissolution.rs`, spec 475.
 *
 * @param input - pool and reservoirs
 */
export function foldReservoirs(input: ReservoirInput): {
  /** TAO of the pool, rao. */
  readonly taoRao: bigint;
  /** Alpha of the pool, rao. */
  readonly alphaInRao: bigint;
} {
  check(
    input,
    objectOf({ taoRao: u64, alphaInRao: u64, taoReservoirRao: u64, alphaReservoirRao: u64 }),
    'input',
  );
  return {
    taoRao: saturatingAddU64(input.taoRao, input.taoReservoirRao),
    alphaInRao: saturatingAddU64(input.alphaInRao, input.alphaReservoirRao),
  };
}
