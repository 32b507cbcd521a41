import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { Uids } from '../storage/neurons.ts';
import { AutoStakeDestination, AutoStakeDestinationColdkeys } from '../storage/staking.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';

/** Chooses the hotkey that a coldkey's incentives on a subnet are staked on. */
export const setColdkeyAutoStakeHotkey: CallDefinition = defineCall<{ netuid: number; hotkey: AccountId }>(
  'SubtensorModule.set_coldkey_auto_stake_hotkey',
  (context, { netuid, hotkey }) => {
    const { state } = context;
    const coldkey = ensureSigned(context.origin);
    ensureSubnetExists(state, netuid);
    ensure(
      Uids.contains(state, netuid, hotkey),
      'SubtensorModule.HotKeyNotRegisteredInSubNet',
      `${hotkey} has no uid on subnet ${netuid}.`,
    );
    const current = AutoStakeDestination.get(state, coldkey, netuid);
    ensure(
      current !== hotkey,
      'SubtensorModule.SameAutoStakeHotkeyAlreadySet',
      `The incentives go to ${hotkey} already.`,
    );
    if (current !== undefined)
      AutoStakeDestinationColdkeys.mutate(state, current, netuid, (who) => who.filter((c) => c !== coldkey));
    AutoStakeDestination.insert(state, coldkey, netuid, hotkey);
    AutoStakeDestinationColdkeys.mutate(state, hotkey, netuid, (who) =>
      who.includes(coldkey) ? who : [...who, coldkey],
    );
    context.deposit('SubtensorModule.AutoStakeDestinationSet', { coldkey, netuid, hotkey });
  },
);
