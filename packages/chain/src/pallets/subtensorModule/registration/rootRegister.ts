import { checkRegistrationLimit, computeRootValidatorToReplace } from '@taokit/dtao/registration';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { adoptSubnetOwners } from '../childkeys/autoParents.ts';
import { ensureOk } from '../ensureOk.ts';
import { createHotkey } from '../staking/hotkeys.ts';
import { hotkeyStake } from '../staking/sharePool.ts';
import { ImmunityPeriod, MaxAllowedUids } from '../storage/hyperparameters.ts';
import { BlockAtRegistration, Keys, SubnetworkN, Uids } from '../storage/neurons.ts';
import {
  Burn,
  MaxRegistrationsPerBlock,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
  TargetRegistrationsPerInterval,
} from '../storage/registration.ts';
import { Delegates } from '../storage/staking.ts';
import { ROOT_NETUID, subnetExists } from '../subnets/existing.ts';
import { recycleTao } from '../subnets/recycleTao.ts';
import { appendNeuron } from './appendNeuron.ts';
import { raiseRegistrationBurn } from './burnPrice.ts';
import { increaseRecycled } from './increaseRecycled.ts';
import { replaceNeuron } from './replaceNeuron.ts';
import * as of300 from './spec300/rootRegister.ts';

/** Take of a validator that never chose one, 65535ths: 18%. */
const DEFAULT_TAKE = 11_796;

/** Registers a validator on root (`do_root_register`). */
export const rootRegister: (context: CallContext, hotkey: AccountId) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.rootRegister,
  423: registerAsOf423,
});

/**
 * Registers a validator on root (`do_root_register`): its burn is recycled, on a full root it takes the seat with the least stake,
 * and it lends its stake to the owners of all subnets.
 *
 * Source: `pallets/subtensor/src/coinbase/root.rs` in versions near 475.
 */
function registerAsOf423(context: CallContext, hotkey: AccountId): void {
  const { state } = context;
  const exists = subnetExists(state, ROOT_NETUID);
  ensure(exists, 'SubtensorModule.RootNetworkDoesNotExist', 'There is no root.');
  const coldkey = ensureSigned(context.origin);
  ensureOk(
    checkRegistrationLimit({
      thisBlock: RegistrationsThisBlock.get(state, ROOT_NETUID),
      maxPerBlock: MaxRegistrationsPerBlock.get(state, ROOT_NETUID),
      thisInterval: RegistrationsThisInterval.get(state, ROOT_NETUID),
      targetPerInterval: TargetRegistrationsPerInterval.get(state, ROOT_NETUID),
    }),
  );
  const isRegistered = Uids.contains(state, ROOT_NETUID, hotkey);
  ensure(!isRegistered, 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} is on root.`);
  createHotkey(context, coldkey, hotkey);
  const uid = seatOnRoot(context, coldkey, hotkey);
  if (!Delegates.contains(state, hotkey)) Delegates.insert(state, hotkey, DEFAULT_TAKE);
  RegistrationsThisInterval.mutate(state, ROOT_NETUID, (count) => count + 1);
  RegistrationsThisBlock.mutate(state, ROOT_NETUID, (count) => count + 1);
  context.deposit('SubtensorModule.NeuronRegistered', [ROOT_NETUID, uid, hotkey]);
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
  const uids = Array.from({ length: SubnetworkN.get(state, ROOT_NETUID) }, (_, uid) => uid);
  const validators = uids.map((uid) => ({
    stakeRao: hotkeyStake(state, Keys.get(state, ROOT_NETUID, uid), ROOT_NETUID),
    registeredAtBlock: BlockAtRegistration.get(state, ROOT_NETUID, uid),
  }));
  const found = computeRootValidatorToReplace(
    {
      validators,
      newcomerRao: hotkeyStake(state, hotkey, ROOT_NETUID),
      block: BigInt(block),
      immunityPeriodBlocks: BigInt(ImmunityPeriod.get(state, ROOT_NETUID)),
    },
    { spec },
  );
  return found ?? fail('SubtensorModule.NoNeuronIdAvailable', 'Every validator on root is immune.');
}
