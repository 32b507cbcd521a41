import { computeSubnetSeed } from '@taokit/dtao/subnets';
import { saturatingSubU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads } from '../../../../state/State.ts';
import { appendNeuron } from '../../registration/appendNeuron.ts';
import { createHotkey, hotkeyExists, ownsHotkey } from '../../staking/hotkeys.ts';
import { addTotalStake } from '../../staking/spec300/subnetBooks.ts';
import { removeBalance } from '../../staking/spec300/tao.ts';
import { spendableTao } from '../../staking/tao.ts';
import { TotalIssuance } from '../../storage/emission.ts';
import { SubnetAlphaIn, SubnetTAO } from '../../storage/pools.ts';
import { NetworkLastRegistered } from '../../storage/spec300.ts';
import {
  NetworkMinLockCost,
  NetworkRateLimit,
  NetworkRegisteredAt,
  SubnetMechanism,
  SubnetOwner,
  SubnetOwnerHotkey,
  TokenSymbol,
} from '../../storage/subnets.ts';
import { poolNetuids } from '../existing.ts';
import { recordSubnetLock, subnetLockCost } from '../lockCost.ts';
import { nextSymbol } from '../nextSymbol.ts';
import { initSubnet } from './initSubnet.ts';

/** Kind of every new subnet: with a pool of its own. */
const DYNAMIC = 1;

/**
 * Registers a subnet at once, for a price that falls with time.
 *
 * Source: `do_register_network` in `pallets/subtensor/src/subnets/subnet.rs`, July 2025.
 */
export function registerSubnet(context: CallContext, hotkey: AccountId): void {
  const { state, block } = context;
  const coldkey = ensureSigned(context.origin);
  const isOwn = !hotkeyExists(state, hotkey) || ownsHotkey(state, coldkey, hotkey);
  ensure(isOwn, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  const since = saturatingSubU64(BigInt(block), NetworkLastRegistered.get(state));
  const limit = NetworkRateLimit.get(state);
  ensure(
    since >= limit,
    'SubtensorModule.NetworkTxRateLimitExceeded',
    `${since} of ${limit} blocks have passed.`,
  );
  const lockRao = subnetLockCost(context);
  const spendable = spendableTao(state, coldkey);
  ensure(
    lockRao <= spendable,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can spend ${spendable} of ${lockRao} rao.`,
  );
  const netuid = freeNetuid(state);
  const paidRao = removeBalance(context, coldkey, lockRao);
  recordSubnetLock(context, paidRao);
  initSubnet(context, netuid);
  createHotkey(context, coldkey, hotkey);
  appendNeuron(state, netuid, hotkey, block);
  SubnetMechanism.insert(state, netuid, DYNAMIC);
  NetworkRegisteredAt.insert(state, netuid, BigInt(block));
  TokenSymbol.insert(state, netuid, nextSymbol(state, netuid));
  SubnetOwner.insert(state, netuid, coldkey);
  SubnetOwnerHotkey.insert(state, netuid, hotkey);
  seedPool(context, netuid, paidRao);
  context.deposit('SubtensorModule.NetworkAdded', [netuid, DYNAMIC]);
}

function freeNetuid(state: Reads): number {
  const taken = new Set(poolNetuids(state));
  let netuid = 1;
  while (taken.has(netuid)) netuid++;
  return netuid;
}

/** The least cost becomes the pool, one TAO for each alpha; what was paid above it is not issued any more. */
function seedPool(context: Context, netuid: number, paidRao: bigint): void {
  const { state, spec } = context;
  const { taoRao, recycledRao } = computeSubnetSeed(
    { paidRao, minLockRao: NetworkMinLockCost.get(state) },
    { spec },
  );
  SubnetTAO.insert(state, netuid, taoRao);
  SubnetAlphaIn.insert(state, netuid, taoRao);
  TotalIssuance.mutate(state, (issuance) => saturatingSubU64(issuance, recycledRao));
  if (paidRao > 0n) addTotalStake(context, taoRao);
}
