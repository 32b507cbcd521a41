import { saturatingSubU64 } from '@taokit/fixed';
import { readsWrites } from '../../../../runtime/weight.ts';
import {
  AlphaShareEpoch,
  AlphaSharePoolEpoch,
  AlphaV2,
  TotalAlphaStaked,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../../storage/staking.ts';
import type { CleanUp } from './CleanUp.ts';
import { removeEntries } from './walk.ts';
import { walkHotkeys } from './walkHotkeys.ts';

/** Forgets the rows of stake (`destroy_alpha_in_out_stakes_clean_alpha`); they were paid out. */
export function forgetRows(work: CleanUp): boolean {
  const { state } = work.context;
  return walkHotkeys(work, readsWrites(1, 0), (hotkey, coldkeys, take) => {
    // The pallet still removes a row of `Alpha`, too.
    take(readsWrites(0, 3) * BigInt(coldkeys.length));
    for (const coldkey of coldkeys) {
      AlphaV2.remove(state, hotkey, coldkey, work.netuid);
      AlphaShareEpoch.remove(state, hotkey, coldkey, work.netuid);
    }
  });
}

/** Forgets what was staked on each hotkey (`destroy_alpha_in_out_stakes_clear_hotkey_totals`). */
export function forgetHotkeyTotals(work: CleanUp): boolean {
  const { state } = work.context;
  return removeEntries(work, TotalHotkeyAlpha, {
    refTime: readsWrites(1, 5),
    isOf: ([, netuid]) => netuid === work.netuid,
    remove([hotkey, netuid], alphaRao) {
      TotalAlphaStaked.mutate(state, netuid, (sum) => saturatingSubU64(sum, alphaRao));
      for (const item of [TotalHotkeyAlpha, TotalHotkeySharesV2, AlphaSharePoolEpoch])
        item.remove(state, hotkey, netuid);
    },
  });
}
