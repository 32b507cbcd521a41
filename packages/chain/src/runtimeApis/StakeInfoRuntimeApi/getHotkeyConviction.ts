import { convictionOf } from '../../pallets/subtensorModule/staking/convictions.ts';
import type { FixedBits } from '../../pallets/subtensorModule/storage/values.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** How much conviction there is for a hotkey on a subnet, rao (`hotkey_conviction`). */
export function getHotkeyConviction(context: ChainReads, hotkey: AccountId, netuid: number): FixedBits {
  return { bits: convictionOf(context, hotkey, netuid) };
}
