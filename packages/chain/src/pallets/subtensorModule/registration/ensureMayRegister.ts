import { checkBurnedRegistration } from '@taokit/dtao/registration';
import type { Context } from '../../../runtime/Context.ts';
import { ensureOk } from '../ensureOk.ts';
import { hotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import { netuidOfAccount } from '../staking/palletAccounts.ts';
import type { StakePosition } from '../staking/StakePosition.ts';
import { MaxAllowedUids } from '../storage/hyperparameters.ts';
import { SubnetworkN, Uids } from '../storage/neurons.ts';
import { Burn, NetworkRegistrationAllowed } from '../storage/registration.ts';
import { subnetExists } from '../subnets/existing.ts';
import { neuronToPrune } from './neuronToPrune.ts';

/** What a registration costs at a release, and what the coldkey has for it. */
export type RegistrationPayment = Pick<
  Parameters<typeof checkBurnedRegistration>[0],
  'limitRao' | 'chargeRao' | 'topUpRao' | 'keepAliveBalanceRao' | 'stakingHotkeys'
>;

/**
 * Ends the call where a neuron may not be registered by burning (`do_register`).
 *
 * @param context - where
 * @param position - the subnet, the hotkey, and who pays
 * @param payment - what is paid
 */
export function ensureMayRegister(
  context: Context,
  { netuid, hotkey, coldkey }: StakePosition,
  payment: RegistrationPayment,
): void {
  const { state } = context;
  const exists = subnetExists(state, netuid);
  const [neurons, maxAllowedUids] = [SubnetworkN.get(state, netuid), MaxAllowedUids.get(state, netuid)];
  const pruneUid = exists && neurons >= maxAllowedUids ? neuronToPrune(context, netuid) : undefined;
  const isOwn = !hotkeyExists(state, hotkey) || ownsHotkey(state, coldkey, hotkey);
  ensureOk(
    checkBurnedRegistration({
      netuid,
      exists,
      isAllowed: NetworkRegistrationAllowed.get(state, netuid),
      isRegistered: Uids.contains(state, netuid, hotkey),
      burnRao: Burn.get(state, netuid),
      // An account of a subnet belongs to nobody; the next step names the error.
      ownsHotkey: isOwn || netuidOfAccount(hotkey) !== undefined,
      maxAllowedUids,
      neurons,
      ...(pruneUid !== undefined && { pruneUid }),
      ...payment,
    }),
  );
}
