import type { Context } from '../../../runtime/Context.ts';
import type { StakePosition } from '../../subtensorModule/staking/sharePool.ts';
import { transferTao } from '../../subtensorModule/staking/tao.ts';
import { takeFromSigner } from '../orderSwap.ts';
import { PALLET_ACCOUNT, PALLET_HOTKEY } from '../storage.ts';
import type { BatchSides } from './BatchEntry.ts';

/** Where the pallet holds a subnet's alpha while a batch is carried out. */
export function palletPosition(netuid: number): StakePosition {
  return { coldkey: PALLET_ACCOUNT, hotkey: PALLET_HOTKEY, netuid };
}

/** Takes the TAO of all buyers and the alpha of all sellers, past the pool (`collect_assets`). */
export function collectAssets(context: Context, { buys, sells }: BatchSides): void {
  for (const { order, grossRao } of buys) transferTao(context, order.signer, PALLET_ACCOUNT, grossRao);
  for (const { order, grossRao } of sells) {
    const { signer: coldkey, hotkey, netuid } = order;
    takeFromSigner(context, { coldkey, hotkey, netuid }, palletPosition(netuid), grossRao);
  }
}
