import type { Hex } from '../../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../../state/storageItems.ts';

// Migrations of the chain's own past.

/** Whether a migration has run. */
export const HasMigrationRun: StorageItem<[name: Hex], boolean> = storageItem(
  'SubtensorModule.HasMigrationRun',
);
