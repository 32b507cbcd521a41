import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits, MinerCollateralState } from './values.ts';

// What miners leave as security.

/** Share of a miner's emission that is captured, 65535ths. */
export const CollateralLockShare = storageItem<[netuid: number], number>(
  'SubtensorModule.CollateralLockShare',
);
/** Blocks of release per block of capture. */
export const CollateralDrainRatio = storageItem<[netuid: number], FixedBits>(
  'SubtensorModule.CollateralDrainRatio',
);
/** A miner's collateral. */
export const MinerCollateral = optionalItem<
  [netuid: number, hotkey: AccountId, coldkey: AccountId],
  MinerCollateralState
>('SubtensorModule.MinerCollateral');
/** All collateral of a coldkey, rao. */
export const ColdkeyMinerCollateral = storageItem<[netuid: number, coldkey: AccountId], bigint>(
  'SubtensorModule.ColdkeyMinerCollateral',
);
/** Hotkeys it stands on. */
export const ColdkeyCollateralHotkeys = storageItem<
  [netuid: number, coldkey: AccountId],
  readonly AccountId[]
>('SubtensorModule.ColdkeyCollateralHotkeys');
