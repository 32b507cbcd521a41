import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { moveStake } from '../staking/moveStake.ts';

/** Arguments of the call. */
interface TransferStakeAndHotkey {
  readonly destination_coldkey: AccountId;
  readonly origin_hotkey: AccountId;
  readonly destination_hotkey: AccountId;
  readonly origin_netuid: number;
  readonly destination_netuid: number;
  readonly alpha_amount: bigint;
}

/** Gives stake to another coldkey, on another hotkey. */
export const transferStakeAndHotkey: CallDefinition = defineCall<TransferStakeAndHotkey>(
  'SubtensorModule.transfer_stake_and_hotkey',
  (context, args) => {
    const origin_coldkey = ensureSigned(context.origin);
    const { alpha_amount: alphaRao, ...rest } = args;
    const from = { hotkey: args.origin_hotkey, coldkey: origin_coldkey, netuid: args.origin_netuid };
    const to = {
      hotkey: args.destination_hotkey,
      coldkey: args.destination_coldkey,
      netuid: args.destination_netuid,
    };
    const amount = moveStake(context, { from, to, alphaRao, isTransfer: true });
    context.deposit('SubtensorModule.StakeAndHotkeyTransferred', { origin_coldkey, ...rest, amount });
  },
);
