import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits, MinerCollateralState } from './values.ts';

// What miners leave as security.

/** Share of a miner's emission that is captured, 65535ths. */
export const CollateralLockShare: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.CollateralLockShare',
);
/** Blocks of release per block of capture. */
export const CollateralDrainRatio: StorageItem<[netuid: number], FixedBits> = storageItem(
  'SubtensorModule.CollateralDrainRatio',
);
/** A miner's collateral. */
export const MinerCollateral: StorageItem<
  [netuid: number, hotkey: AccountId, coldkey: AccountId],
  MinerCollateralState,
  undefined
> = optionalItem('SubtensorModule.MinerCollateral');
/** All collateral of a coldkey, rao. */
export const ColdkeyMinerCollateral: StorageItem<[netuid: number, coldkey: AccountId], bigint> = storageItem(
  'SubtensorModule.ColdkeyMinerCollateral',
);
/** Hotkeys it stands on. */
export const ColdkeyCollateralHotkeys: StorageItem<
  [netuid: number, coldkey: AccountId],
  readonly AccountId[]
> = storageItem('SubtensorModule.ColdkeyCollateralHotkeys');
