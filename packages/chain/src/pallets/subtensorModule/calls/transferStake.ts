import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { moveStake } from '../staking/moveStake.ts';

/** Arguments of the call. */
interface TransferStake {
  readonly destination_coldkey: AccountId;
  readonly hotkey: AccountId;
  readonly origin_netuid: number;
  readonly destination_netuid: number;
  readonly alpha_amount: bigint;
}

/** Gives stake to another coldkey, on the same hotkey. */
export const transferStake: CallDefinition = defineCall<TransferStake>(
  'SubtensorModule.transfer_stake',
  (context, args) => {
    const coldkey = ensureSigned(context.origin);
    const { hotkey, destination_coldkey, origin_netuid, destination_netuid, alpha_amount: alphaRao } = args;
    const from = { hotkey, coldkey, netuid: origin_netuid };
    const to = { hotkey, coldkey: destination_coldkey, netuid: destination_netuid };
    const moved = moveStake(context, { from, to, alphaRao, isTransfer: true });
    context.deposit('SubtensorModule.StakeTransferred', [
      coldkey,
      destination_coldkey,
      hotkey,
      from.netuid,
      to.netuid,
      moved,
    ]);
  },
);
