import { checkBurnedRegistration } from '@taokit/dtao/registration';
import { saturatingSubU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { ensureOk } from '../../ensureOk.ts';
import { recordTaoFlow } from '../../staking/flows.ts';
import { createHotkey, hotkeyExists, ownsHotkey } from '../../staking/hotkeys.ts';
import { netuidOfAccount } from '../../staking/palletAccounts.ts';
import { swapTaoForAlpha } from '../../staking/subnetSwap.ts';
import { spendableTao, transferTaoToSubnet } from '../../staking/tao.ts';
import { MaxAllowedUids } from '../../storage/hyperparameters.ts';
import { SubnetworkN, Uids } from '../../storage/neurons.ts';
import { SubnetAlphaOut } from '../../storage/pools.ts';
import { Burn, NetworkRegistrationAllowed, RegistrationsThisBlock } from '../../storage/registration.ts';
import { subnetExists } from '../../subnets/existing.ts';
import { raiseRegistrationBurn } from '../burnPrice.ts';
import { increaseRecycled } from '../increaseRecycled.ts';
import { neuronToPrune } from '../neuronToPrune.ts';
import { registerNeuron } from '../registerNeuron.ts';

type NewNeuron = { readonly netuid: number; readonly hotkey: AccountId };

/**
 * Registers a neuron by burning, with no collateral: an account that can pay the burn pays it down to its existential deposit, all
 * of it counts as flow, and the pool's fee stays with the subnet.
 *
 * Source: `do_register` and `do_register_limit` in `pallets/subtensor/src/subnets/registration.rs`, spec 425.
 *
 * @param context - the coldkey pays
 * @param to - where, and who
 * @param limitRao - the most the burn may be; no limit when left out
 */
export function burnedRegister(context: CallContext, to: NewNeuron, limitRao?: bigint): void {
  const { state } = context;
  const { netuid, hotkey } = to;
  const coldkey = ensureSigned(context.origin);
  const burnRao = Burn.get(state, netuid);
  ensureMayRegister(context, coldkey, to, limitRao);
  createHotkey(context, coldkey, hotkey);
  const paidRao = transferTaoToSubnet(context, netuid, coldkey, burnRao);
  const { paidOutRao } = swapTaoForAlpha(context, netuid, { amountRao: paidRao, dropFees: false });
  SubnetAlphaOut.mutate(state, netuid, (out) => saturatingSubU64(out, paidOutRao));
  const uid = registerNeuron(context, netuid, hotkey);
  raiseRegistrationBurn(state, netuid);
  RegistrationsThisBlock.mutate(state, netuid, (count) => Math.min(count + 1, 0xffff));
  increaseRecycled(context, netuid, burnRao);
  recordTaoFlow(state, netuid, paidRao);
  context.deposit('SubtensorModule.NeuronRegistered', [netuid, uid, hotkey]);
}

function ensureMayRegister(
  context: Context,
  coldkey: AccountId,
  { netuid, hotkey }: NewNeuron,
  limitRao?: bigint,
): void {
  const { state } = context;
  const exists = subnetExists(state, netuid);
  const [neurons, maxAllowedUids] = [SubnetworkN.get(state, netuid), MaxAllowedUids.get(state, netuid)];
  const prune = exists && neurons >= maxAllowedUids ? neuronToPrune(context, netuid) : undefined;
  const isOwn = !hotkeyExists(state, hotkey) || ownsHotkey(state, coldkey, hotkey);
  const rule = checkBurnedRegistration({
    netuid,
    exists,
    isAllowed: NetworkRegistrationAllowed.get(state, netuid),
    isRegistered: Uids.contains(state, netuid, hotkey),
    burnRao: Burn.get(state, netuid),
    ...(limitRao === undefined ? {} : { limitRao }),
    chargeRao: Burn.get(state, netuid),
    topUpRao: 0n,
    keepAliveBalanceRao: spendableTao(state, coldkey),
    // An account of a subnet belongs to nobody; the next step names the error.
    ownsHotkey: isOwn || netuidOfAccount(hotkey) !== undefined,
    stakingHotkeys: 0,
    maxAllowedUids,
    neurons,
    ...(prune === undefined ? {} : { pruneUid: prune }),
  });
  ensureOk(rule);
}
