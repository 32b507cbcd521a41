import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** A subnet whose owner wants it to start. */
export interface StartCallInput {
  /** Whether the subnet is added. */
  readonly exists: boolean;
  /** Whether the caller owns it. */
  readonly isOwner: boolean;
  /** Whether `FirstEmissionBlockNumber` is set. */
  readonly isStarted: boolean;
  /** `NetworkRegisteredAt`. */
  readonly registeredAtBlock: bigint;
  /** `StartCallDelay`; 0 on mainnet. */
  readonly delayBlocks: bigint;
  /** The block of the call. */
  readonly block: bigint;
}

/** Why a subnet does not start. */
export type StartCallRefusal = Refusal<
  | 'SubnetNotExists'
  | 'BadOrigin'
  | 'FirstEmissionBlockNumberAlreadySet'
  | 'StartCallNotReady'
  | 'NeedWaitingMoreBlocksToStarCall'
>;

const inputRule = /* @__PURE__ */ objectOf({
  exists: boolean,
  isOwner: boolean,
  isStarted: boolean,
  registeredAtBlock: u64,
  delayBlocks: u64,
  block: u64,
});

const tooEarlyAt = /* @__PURE__ */ bySpec<'NeedWaitingMoreBlocksToStarCall' | 'StartCallNotReady'>({
  233: 'NeedWaitingMoreBlocksToStarCall',
  475: 'StartCallNotReady',
});

/**
 * Whether `start_call` starts a subnet: from the next block on it can emit, and its alpha can be staked. Emission stays off
 * until root turns it on.
 *
 * Source: `do_start_call` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475; up to 425 the last refusal has another name.
 *
 * @param input - subnet and caller
 * @param options - whose rules
 * @returns `FirstEmissionBlockNumber`, or the first check that refuses
 */
export function checkStartCall(
  input: StartCallInput,
  options: SpecOptions = {},
):
  | (Allowed & {
      /** First block with emission. */
      readonly firstEmissionBlock: bigint;
    })
  | StartCallRefusal {
  const tooEarly = tooEarlyAt(specOf(options));
  check(input, inputRule, 'input');
  if (!input.exists) return refuse('SubnetNotExists', 'The subnet is not there.');
  if (!input.isOwner) return refuse('BadOrigin', "The caller is not the subnet's owner.");
  if (input.isStarted) return refuse('FirstEmissionBlockNumberAlreadySet', 'The subnet was started before.');
  const from = saturatingAddU64(input.registeredAtBlock, input.delayBlocks);
  if (input.block < from) return refuse(tooEarly, `Block ${input.block} comes before ${from}.`);
  return { ok: true, firstEmissionBlock: saturatingAddU64(input.block, 1n) };
}
