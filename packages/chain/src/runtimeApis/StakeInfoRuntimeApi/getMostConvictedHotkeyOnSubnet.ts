import { subnetKing } from '../../pallets/subtensorModule/staking/convictions.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** The hotkey with the most conviction on a subnet, of equal ones the last (`subnet_king`). */
export function getMostConvictedHotkeyOnSubnet(context: ChainReads, netuid: number): AccountId | null {
  return subnetKing(context, netuid) ?? null;
}
