import { descending } from '../../internal/bigints.ts';
import { definePinnedRead } from '../Read.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';
import { netuid } from '../shared/params.ts';
import { type Collateral, collateralOf } from './Collateral.ts';

/** A position's collateral, and whether its hotkey has a seat. */
export interface SeatedCollateral extends Collateral {
  /** The hotkey's seat; absent when it has none, though its collateral stands. */
  readonly uid?: number;
}

/** Every position on a subnet that has collateral, the largest first. */
export const subnetCollateral = definePinnedRead({
  name: 'subnet_collateral',
  category: 'Mining & collateral',
  summary: 'Every position on a subnet that has collateral, the largest first.',
  params: { netuid },
  uses: ['SubtensorModule.MinerCollateral', 'SubtensorModule.Uids'],
  sinceSpec: 435,
  async read(view, { netuid }): Promise<readonly SeatedCollateral[]> {
    const entries = await view.entries('SubtensorModule', 'MinerCollateral', netuid);
    const keys = entries.map(
      ({ keys: [, hotkey, coldkey] }) => [hotkey, coldkey] as [Uint8Array, Uint8Array],
    );
    const uids = await view.queryMany(
      keys.map(([hotkey]) => ['SubtensorModule', 'Uids', netuid, hotkey] as const),
    );
    return entries
      .map(({ value }, index) => {
        const [hotkey, coldkey] = keys[index]!;
        const position = { netuid, hotkey: hotkeyOf(hotkey), coldkey: coldkeyOf(coldkey) };
        const uid = uids[index];
        return { ...collateralOf(position, value), ...(uid !== undefined && { uid }) };
      })
      .sort((a, b) => descending(a.locked.rao, b.locked.rao));
  },
});
