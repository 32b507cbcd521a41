import { definePinnedRead } from '../Read.ts';
import { accountBytes } from '../shared/accountBytes.ts';
import { coldkeyOf, hotkeyOf, isNobody } from '../shared/accounts.ts';
import { coldkey, hotkey, netuid, optional } from '../shared/params.ts';
import { type Collateral, collateralOf } from './Collateral.ts';

/** The collateral of one position (`MinerCollateral`), `undefined` when there is none. */
export const minerCollateral = definePinnedRead({
  name: 'miner_collateral',
  category: 'Mining & collateral',
  summary: "A position's collateral, if it has some.",
  params: {
    netuid,
    hotkey,
    /** Whose stake it is. */
    coldkey: optional(coldkey, "Whose stake it is; the hotkey's owner when left out."),
  },
  uses: ['SubtensorModule.MinerCollateral', 'SubtensorModule.Owner'],
  sinceSpec: 435,
  async read(view, { netuid, hotkey, coldkey }): Promise<Collateral | undefined> {
    const owner =
      coldkey === undefined ? await view.query('SubtensorModule', 'Owner', hotkey) : accountBytes(coldkey);
    if (isNobody(owner)) return undefined;
    const stored = await view.query('SubtensorModule', 'MinerCollateral', netuid, hotkey, owner);
    const position = { netuid, hotkey: hotkeyOf(accountBytes(hotkey)), coldkey: coldkeyOf(owner) };
    return stored && collateralOf(position, stored);
  },
});
