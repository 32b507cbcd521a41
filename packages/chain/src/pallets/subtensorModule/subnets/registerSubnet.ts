import {
  checkSubnetRegistration,
  computeMedianAlphaPrice,
  EXISTENTIAL_DEPOSIT_RAO,
} from '@taokit/dtao/subnets';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { reducibleBalance } from '../../balances/ledger.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { ensureOk } from '../ensureOk.ts';
import { hotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import { netuidOfAccount } from '../staking/palletAccounts.ts';
import {
  DissolveCleanupQueue,
  NetworkRateLimit,
  NetworkRegistrationLockId,
  NetworkRegistrationQueue,
  NetworkRegistrationStartBlock,
  SubnetLimit,
} from '../storage/subnets.ts';
import type { SubnetIdentityV3 } from '../storage/values.ts';
import { createSubnet } from './createSubnet.ts';
import { dissolveSubnet } from './dissolveSubnet.ts';
import { poolNetuids } from './existing.ts';
import { isSubnetIdentity } from './identities.ts';
import { subnetLockCost } from './lockCost.ts';
import { subnetToPrune } from './pruning.ts';
import { lastLimitedBlock, NETWORK_REGISTERED } from './rateLimits.ts';
import { queueRegistration } from './registrationQueue.ts';
import * as of300 from './spec300/registerSubnet.ts';

/** Kind of every new subnet: with a pool of its own. */
const DYNAMIC = 1;

/** Registers a subnet (`do_register_network`). */
export const registerSubnet: (
  context: CallContext,
  hotkey: AccountId,
  identity: SubnetIdentityV3 | null,
) => void = /* @__PURE__ */ ruleBySpec<
  CallContext,
  [hotkey: AccountId, identity: SubnetIdentityV3 | null],
  void
>({
  283: of300.registerSubnet,
  423: registerAsOf423,
});

/**
 * Registers a subnet: at once where there is a number, else into the queue, for which the cheapest old subnet may have to go.
 *
 * Source: `do_register_network` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475.
 *
 * @param context - who pays
 * @param hotkey - its first neuron
 * @param identity - what it says it is; `null` for nothing
 */
function registerAsOf423(context: CallContext, hotkey: AccountId, identity: SubnetIdentityV3 | null): void {
  const coldkey = ensureSigned(context.origin);
  const plan = ensureOk(planOf(context, coldkey, hotkey, identity));
  if (plan.prunedNetuid !== undefined) dissolveSubnet(context, plan.prunedNetuid);
  const order = {
    coldkey,
    hotkey,
    mechid: DYNAMIC,
    identity,
    lockRao: plan.costRao,
    medianPriceBits: medianAlphaPrice(context),
  };
  if (plan.lockId === undefined) createSubnet(context, order);
  else queueRegistration(context, { ...order, lockId: plan.lockId });
}

function planOf(context: Context, coldkey: AccountId, hotkey: AccountId, identity: SubnetIdentityV3 | null) {
  const { state, block, spec } = context;
  const pruned = subnetToPrune(context);
  return checkSubnetRegistration(
    {
      ownsHotkey: !hotkeyExists(state, hotkey) || ownsHotkey(state, coldkey, hotkey),
      isSystemAccount: netuidOfAccount(hotkey) !== undefined,
      mechid: DYNAMIC,
      block: BigInt(block),
      startBlock: NetworkRegistrationStartBlock.get(state),
      lastRegistrationBlock: lastLimitedBlock(state, NETWORK_REGISTERED),
      rateLimitBlocks: NetworkRateLimit.get(state),
      hasValidIdentity: identity === null || isSubnetIdentity(identity),
      addedSubnets: poolNetuids(state).length,
      subnetLimit: SubnetLimit.get(state),
      cleanupQueue: DissolveCleanupQueue.get(state).length,
      registrationQueue: NetworkRegistrationQueue.get(state).length,
      ...(pruned === undefined ? {} : { pruneNetuid: pruned }),
      costRao: subnetLockCost(context),
      balanceRao: reducibleBalance(state, coldkey, 'Preserve') + EXISTENTIAL_DEPOSIT_RAO,
      lockId: NetworkRegistrationLockId.get(state),
    },
    { spec },
  );
}

/** Median of the prices of all subnets, U64F64 bits (`get_median_subnet_alpha_price`). */
function medianAlphaPrice(context: Pick<Context, 'state' | 'spec'>): bigint {
  return computeMedianAlphaPrice(poolNetuids(context.state).map((netuid) => alphaPrice(context, netuid)));
}
