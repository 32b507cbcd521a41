import {
  computeFreeNetuid,
  computeSubnetSeed,
  type SubnetSeed,
  type SubnetSeedInput,
} from '@taokit/dtao/subnets';
import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from '../../alphaAssets/storage.ts';
import { adoptRootValidators } from '../childkeys/autoParents.ts';
import { appendNeuron } from '../registration/appendNeuron.ts';
import { createHotkey } from '../staking/hotkeys.ts';
import { transferTaoToSubnet } from '../staking/tao.ts';
import { SubnetEmissionEnabled } from '../storage/emission.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SubnetVolume } from '../storage/pools.ts';
import { RAORecycledForRegistration } from '../storage/registration.ts';
import { SubnetIdentitiesV3 } from '../storage/serving.ts';
import { TotalStake } from '../storage/staking.ts';
import {
  DissolveCleanupQueue,
  NetworkMinLockCost,
  NetworkRegisteredAt,
  RegisteredSubnetCounter,
  SubnetLimit,
  SubnetLocked,
  SubnetMechanism,
  SubnetOwner,
  TokenSymbol,
} from '../storage/subnets.ts';
import type { SubnetIdentityV3 } from '../storage/values.ts';
import { poolNetuids } from './existing.ts';
import { initSubnet } from './initSubnet.ts';
import { recordSubnetLock } from './lockCost.ts';
import { nextSymbol } from './nextSymbol.ts';
import { setOwnerHotkey } from './owners.ts';
import { payFromEscrow } from './registrationEscrow.ts';

/** A subnet that is wanted. */
export interface SubnetOrder {
  /** Who pays and owns it. */
  readonly coldkey: AccountId;
  /** Its first neuron. */
  readonly hotkey: AccountId;
  /** Kind of pool. */
  readonly mechid: number;
  /** What it says it is; `null` for nothing. */
  readonly identity: SubnetIdentityV3 | null;
  /** What it costs, rao. */
  readonly lockRao: bigint;
  /** Price its pool begins with: the median of the others, U64F64 bits. */
  readonly medianPriceBits: bigint;
  /** Where the payment waits, for a registration out of the queue. */
  readonly lockId?: number;
}

/**
 * Makes a subnet: number, parameters, payment, owner, first neuron, pool (`set_new_network_state`). Nothing of it stays where a
 * step fails and the caller undoes the call.
 *
 * Source: `pallets/subtensor/src/subnets/subnet.rs`, spec 475.
 *
 * @returns its netuid
 */
export function createSubnet(context: Context, order: SubnetOrder): number {
  const { state, block } = context;
  const { coldkey, hotkey, mechid } = order;
  const netuid = takeNetuid(state);
  clearAlphaCounters(state, netuid);
  initSubnet(context, netuid);
  const paidRao = payForSubnet(context, netuid, order);
  if (order.lockId === undefined) recordSubnetLock(context, paidRao);
  createHotkey(context, coldkey, hotkey);
  appendNeuron(state, netuid, hotkey, block);
  SubnetMechanism.insert(state, netuid, mechid);
  NetworkRegisteredAt.insert(state, netuid, BigInt(block));
  RegisteredSubnetCounter.mutate(state, netuid, (count) => saturatingAddU64(count, 1n));
  TokenSymbol.insert(state, netuid, nextSymbol(state, netuid));
  seedPool(context, netuid, { ...order, lockRao: paidRao });
  if (order.identity !== null) {
    SubnetIdentitiesV3.insert(state, netuid, order.identity);
    context.deposit('SubtensorModule.SubnetIdentitySet', [netuid]);
  }
  adoptRootValidators(context, netuid);
  SubnetEmissionEnabled.insert(state, netuid, false);
  context.deposit('SubtensorModule.NetworkAdded', [netuid, mechid]);
  return netuid;
}

function takeNetuid(state: State): number {
  const added = poolNetuids(state);
  const cleanup = DissolveCleanupQueue.get(state);
  const limit = SubnetLimit.get(state);
  ensure(
    added.length + cleanup.length < limit,
    'SubtensorModule.SubnetLimitReached',
    `${added.length} subnets and ${cleanup.length} being cleaned up fill ${limit} slots.`,
  );
  return computeFreeNetuid(added, cleanup);
}

/** A number that is used again begins without alpha (`clear_alpha_counters`). */
function clearAlphaCounters(state: State, netuid: number): void {
  for (const item of [TotalAlphaIssuance, AlphaBurned, AlphaRecycled]) item.remove(state, netuid);
}

function payForSubnet(context: Context, netuid: number, order: SubnetOrder): bigint {
  const { coldkey, lockRao, lockId } = order;
  if (lockId !== undefined) {
    payFromEscrow(context, coldkey, lockId, { netuid, amountRao: lockRao });
    return lockRao;
  }
  const paidRao = transferTaoToSubnet(context, netuid, coldkey, lockRao);
  ensure(
    paidRao === lockRao,
    'SubtensorModule.CannotAffordLockCost',
    `${coldkey} can pay ${paidRao} of ${lockRao} rao and survive.`,
  );
  return paidRao;
}

/** The whole payment becomes the pool's TAO; its alpha is what that is worth at the others' median price. */
function seedPool(context: Context, netuid: number, order: SubnetOrder): void {
  const { state } = context;
  const { lockRao: paidRao, medianPriceBits } = order;
  const seed = seedOf(context, { paidRao, medianPriceBits });
  SubnetTAO.insert(state, netuid, seed.taoRao);
  SubnetAlphaIn.insert(state, netuid, seed.alphaInRao);
  SubnetOwner.insert(state, netuid, order.coldkey);
  setOwnerHotkey(context, netuid, order.hotkey);
  SubnetLocked.insert(state, netuid, paidRao);
  SubnetAlphaOut.insert(state, netuid, seed.ownerAlphaRao);
  SubnetVolume.insert(state, netuid, 0n);
  RAORecycledForRegistration.insert(state, netuid, seed.recycledRao);
  TotalStake.mutate(state, (stake) => saturatingAddU64(stake, seed.taoRao));
}

/** What a lock makes of a pool: releases before 475 read the least lock, too. */
const seedOf = /* @__PURE__ */ ruleBySpec<Context, [input: SubnetSeedInput], SubnetSeed>({
  401: ({ state, spec }, input) =>
    computeSubnetSeed({ ...input, minLockRao: NetworkMinLockCost.get(state) }, { spec }),
  475: ({ spec }, input) => computeSubnetSeed(input, { spec }),
});
