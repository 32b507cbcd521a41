import { saturatingSubU64 } from '@taokit/fixed';
import type { CallContext } from '../../../../runtime/Context.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { recordTaoFlow } from '../../staking/flows.ts';
import { createHotkey } from '../../staking/hotkeys.ts';
import { swapTaoForAlpha } from '../../staking/subnetSwap.ts';
import { spendableTao, transferTaoToSubnet } from '../../staking/tao.ts';
import { SubnetAlphaOut } from '../../storage/pools.ts';
import { Burn, RegistrationsThisBlock } from '../../storage/registration.ts';
import { raiseRegistrationBurn } from '../burnPrice.ts';
import { ensureMayRegister } from '../ensureMayRegister.ts';
import { increaseRecycled } from '../increaseRecycled.ts';
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
  ensureMayRegister(
    context,
    { netuid, hotkey, coldkey },
    {
      ...(limitRao !== undefined && { limitRao }),
      chargeRao: burnRao,
      topUpRao: 0n,
      keepAliveBalanceRao: spendableTao(state, coldkey),
      stakingHotkeys: 0,
    },
  );
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
