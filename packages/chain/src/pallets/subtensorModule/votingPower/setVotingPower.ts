import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { TotalVotingPower, VotingPower } from '../storage/votingPower.ts';

/** Whether the chain knows what all hotkeys have together; 475 is the first with the item that was read. */
const keepsTotalAt = /* @__PURE__ */ bySpec<boolean>({ 233: false, 475: true });

/** Sets a hotkey's voting power, none for 0, and the sum of all with it. */
export function setVotingPower(
  { state, spec }: Context,
  netuid: number,
  hotkey: AccountId,
  power: bigint,
): void {
  const before = VotingPower.get(state, netuid, hotkey);
  if (power === 0n) VotingPower.remove(state, netuid, hotkey);
  else VotingPower.insert(state, netuid, hotkey, power);
  if (!keepsTotalAt(spec)) return;
  const total = saturatingAddU64(saturatingSubU64(TotalVotingPower.get(state, netuid), before), power);
  if (total === 0n) TotalVotingPower.remove(state, netuid);
  else TotalVotingPower.insert(state, netuid, total);
}
