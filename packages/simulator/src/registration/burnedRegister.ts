import type { Coldkey, Hotkey } from '@taokit/types';
import { freeRao, spendableRao, withdraw } from '../balances/balances.ts';
import { claimHotkey } from '../staking/hotkeys.ts';
import { swapTaoForAlpha } from '../staking/poolSwap.ts';
import type { ChainState } from '../state/ChainState.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchFailure, type DispatchResult, refuse } from '../system/DispatchResult.ts';
import { checkRegistrationCounters } from './checkRegistrationCounters.ts';
import { neuronToPrune } from './neuronToPrune.ts';
import { appendNeuron, replaceNeuron } from './seatNeuron.ts';

/** Who registers where. */
export interface RegistrationOrder {
  /** The subnet. */
  readonly netuid: number;
  /** The hotkey that takes the seat. */
  readonly hotkey: Hotkey;
}

/**
 * `SubtensorModule.burned_register`: the burn buys alpha from the pool, which is then recycled; the hotkey gets a seat,
 * another's when the subnet is full.
 *
 * Source: `do_burned_registration`, `subnets/registration.rs`, v2.0.0; the seat as of spec 425.
 */
export function burnedRegister(
  context: BlockContext,
  coldkey: Coldkey,
  order: RegistrationOrder,
): DispatchResult {
  const { state, events } = context;
  const { netuid, hotkey } = order;
  const refusal = validate(state, coldkey, order);
  if (refusal !== undefined) return refusal;
  const subnet = state.subnets.get(netuid)!;
  const uid = freeSeat(state, subnet);
  if (uid === undefined)
    return refuse('SubtensorModule.NoNeuronIdAvailable', `No seat of subnet ${netuid} can be taken.`);
  claimHotkey(state, coldkey, hotkey);
  burnForAlpha(state, subnet, withdraw(state, coldkey, subnet.burnRao));
  if (uid === subnet.neurons.length) appendNeuron(subnet, hotkey, state.blockNumber);
  else replaceNeuron(subnet, uid, hotkey, state.blockNumber);
  subnet.registrations.thisBlock += 1;
  subnet.registrations.thisInterval += 1;
  events.push({ name: 'SubtensorModule.NeuronRegistered', netuid, uid, hotkey });
  return DISPATCHED;
}

function validate(
  state: ChainState,
  coldkey: Coldkey,
  { netuid, hotkey }: RegistrationOrder,
): DispatchFailure | undefined {
  if (netuid === ROOT_NETUID)
    return refuse('SubtensorModule.RegistrationNotPermittedOnRootSubnet', 'The root takes root_register.');
  const subnet = state.subnets.get(netuid);
  if (subnet === undefined)
    return refuse('SubtensorModule.SubNetworkDoesNotExist', `There is no subnet ${netuid}.`);
  if (!subnet.parameters.registrationAllowed)
    return refuse('SubtensorModule.SubNetRegistrationDisabled', `Subnet ${netuid} takes no neurons.`);
  const tooMany = checkRegistrationCounters(subnet);
  if (tooMany !== undefined) return tooMany;
  if (subnet.uids.has(hotkey))
    return refuse('SubtensorModule.HotKeyAlreadyRegisteredInSubNet', `${hotkey} has a seat already.`);
  if (freeRao(state, coldkey) < subnet.burnRao)
    return refuse('SubtensorModule.NotEnoughBalanceToStake', `A seat costs ${subnet.burnRao} rao.`);
  const owner = state.owners.get(hotkey);
  if (owner !== undefined && owner !== coldkey)
    return refuse('SubtensorModule.NonAssociatedColdKey', `${hotkey} belongs to ${owner}.`);
  if (spendableRao(state, coldkey) === 0n && subnet.burnRao > 0n)
    return refuse('SubtensorModule.ZeroBalanceAfterWithdrawn', `${coldkey} must keep what it has to live.`);
  return undefined;
}

function freeSeat(state: ChainState, subnet: SubnetState): number | undefined {
  const { neurons, parameters } = subnet;
  return neurons.length < parameters.maxUids ? neurons.length : neuronToPrune(state, subnet);
}

/** The burn buys alpha that nobody gets. A refused swap leaves the TAO with nobody, as on the chain. */
function burnForAlpha(state: ChainState, subnet: SubnetState, taoRao: bigint): void {
  const alphaRao = swapTaoForAlpha(subnet, taoRao);
  if (alphaRao === undefined) state.taoLosses.refusedBurnsRao += taoRao;
  else subnet.pool.alphaOutRao -= alphaRao;
}
