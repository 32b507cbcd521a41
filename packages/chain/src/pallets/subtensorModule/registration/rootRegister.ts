import { computeRootValidatorToReplace } from '@taokit/dtao/registration';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { adoptSubnetOwners } from '../childkeys/autoParents.ts';
import { createHotkey } from '../staking/hotkeys.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { ImmunityPeriod, MaxAllowedUids } from '../storage/hyperparameters.ts';
import { SubnetworkN } from '../storage/neurons.ts';
import { Burn } from '../storage/registration.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { recycleTao } from '../subnets/recycleTao.ts';
import { appendNeuron } from './appendNeuron.ts';
import { raiseRegistrationBurn } from './burnPrice.ts';
import { increaseRecycled } from './increaseRecycled.ts';
import { replaceNeuron } from './replaceNeuron.ts';
import { ensureMayJoinRoot, finishOnRoot, rootMembers } from './rootMembers.ts';
import * as of300 from './spec300/rootRegister.ts';
import * as of425 from './spec425/rootRegister.ts';

/** Registers a validator on root (`do_root_register`). */
export const rootRegister: (context: CallContext, hotkey: AccountId) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.rootRegister,
  423: of425.rootRegister,
  475: registerAsOf475,
});

/**
 * Registers a validator on root (`do_root_register`): its burn is recycled, on a full root it takes the seat with the least stake,
 * and it lends its stake to the owners of all subnets.
 *
 * Source: `pallets/subtensor/src/coinbase/root.rs` in versions near 475.
 */
function registerAsOf475(context: CallContext, hotkey: AccountId): void {
  const coldkey = ensureMayJoinRoot(context, hotkey);
  createHotkey(context, coldkey, hotkey);
  const uid = seatOnRoot(context, coldkey, hotkey);
  finishOnRoot(context, uid, hotkey);
  adoptSubnetOwners(context, hotkey);
}

function seatOnRoot(context: Context, coldkey: AccountId, hotkey: AccountId): number {
  const { state, block } = context;
  const isFull = SubnetworkN.get(state, ROOT_NETUID) >= MaxAllowedUids.get(state, ROOT_NETUID);
  const replaced = isFull ? validatorToReplace(context, hotkey) : undefined;
  const burnRao = Burn.get(state, ROOT_NETUID);
  if (burnRao > 0n) {
    recycleTao(context, coldkey, burnRao);
    increaseRecycled(context, ROOT_NETUID, burnRao);
  }
  raiseRegistrationBurn(state, ROOT_NETUID);
  if (replaced === undefined) return appendNeuron(state, ROOT_NETUID, hotkey, block);
  replaceNeuron(context, ROOT_NETUID, replaced, hotkey);
  return replaced;
}

function validatorToReplace({ state, block, spec }: Context, hotkey: AccountId): number {
  const found = computeRootValidatorToReplace(
    {
      validators: rootMembers(state),
      newcomerRao: hotkeyStake(state, hotkey, ROOT_NETUID),
      block: BigInt(block),
      immunityPeriodBlocks: BigInt(ImmunityPeriod.get(state, ROOT_NETUID)),
    },
    { spec },
  );
  return found ?? fail('SubtensorModule.NoNeuronIdAvailable', 'Every validator on root is immune.');
}
