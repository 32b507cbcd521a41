import { type Hex, hexOf } from '../../internal/hex.ts';
import { definePinnedRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';

/** A coldkey that announced its replacement. */
export interface ColdkeySwapAnnouncement {
  /** From which block on the swap can be done. */
  readonly executeBlock: number;
  /** The BlakeTwo-256 hash of the new coldkey. */
  readonly newColdkeyHash: Hex;
  /** When it was disputed; absent when nobody did. A disputed swap is not done. */
  readonly disputeBlock?: number;
}

/** Whether a coldkey announced its replacement (`ColdkeySwapAnnouncements`, `ColdkeySwapDisputes`). */
export const coldkeySwapAnnouncement = definePinnedRead({
  name: 'coldkey_swap_announcement',
  category: 'Accounts & keys',
  summary: "A coldkey's announced replacement, if there is one.",
  params: { coldkey },
  uses: ['SubtensorModule.ColdkeySwapAnnouncements', 'SubtensorModule.ColdkeySwapDisputes'],
  async read(view, { coldkey }): Promise<ColdkeySwapAnnouncement | undefined> {
    const [announced, disputed] = await view.queryMany([
      ['SubtensorModule', 'ColdkeySwapAnnouncements', coldkey],
      ['SubtensorModule', 'ColdkeySwapDisputes', coldkey],
    ]);
    if (announced === undefined) return undefined;
    const [executeBlock, hash] = announced;
    return {
      executeBlock,
      newColdkeyHash: hexOf(hash),
      ...(disputed !== undefined && { disputeBlock: disputed }),
    };
  },
});
