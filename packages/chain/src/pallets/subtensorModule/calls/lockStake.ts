import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureHotkeyExists } from '../staking/hotkeys.ts';
import { lockStake as lock } from '../staking/locks.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';

/** Locks stake for a hotkey. */
export const lockStake: CallDefinition = defineCall<{ hotkey: AccountId; netuid: number; amount: bigint }>(
  'SubtensorModule.lock_stake',
  (context, { hotkey, netuid, amount }) => {
    const coldkey = ensureSigned(context.origin);
    ensureLiveSubnet(context, netuid);
    ensure(amount > 0n, 'SubtensorModule.AmountTooLow', 'Nothing would be locked.');
    ensureHotkeyExists(context.state, hotkey);
    lock(context, coldkey, netuid, hotkey, amount);
  },
);
