import { readsWrites } from '../../../../runtime/weight.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { cursorAt, entriesAfter } from '../../../../state/entriesAfter.ts';
import { AlphaV2, TotalHotkeyAlpha } from '../../storage/staking.ts';
import type { CleanUp } from './CleanUp.ts';

/** What a walk does with a hotkey of the subnet, and the coldkeys that have a row of it there; `take` is the room of what it does. */
type Visit = (hotkey: AccountId, coldkeys: readonly AccountId[], take: (refTime: bigint) => void) => void;

/**
 * Goes through the hotkeys that have alpha, of every subnet, and all rows of those of this one. A hotkey that was begun is always
 * finished, even where the room ends meanwhile: one that has more rows than a block has room would keep the chain from going on.
 *
 * @param work - the clean-up
 * @param perRow - what a row of such a hotkey takes, picoseconds, of whatever subnet it is
 * @param visit - what is done with a hotkey
 * @returns whether all were seen
 */
export function walkHotkeys(work: CleanUp, perRow: bigint, visit: Visit): boolean {
  const { meter, netuid } = work;
  const { state } = work.context;
  let isExhausted = false;
  const take = (refTime: bigint) => {
    if (!meter.tryConsume(refTime)) isExhausted = true;
  };
  for (const [[hotkey, of]] of entriesAfter(state, TotalHotkeyAlpha, work.cursor)) {
    if (isExhausted || !meter.tryConsume(readsWrites(1, 0))) return false;
    if (of !== netuid) continue;
    const coldkeys: AccountId[] = [];
    for (const [[, coldkey, on]] of AlphaV2.entries(state, hotkey)) {
      take(perRow);
      if (on === netuid) coldkeys.push(coldkey);
    }
    visit(hotkey, coldkeys, take);
    work.cursor = cursorAt(state, TotalHotkeyAlpha.path, [hotkey, of]);
  }
  return !isExhausted;
}
