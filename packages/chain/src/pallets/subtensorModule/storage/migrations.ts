import type { Hex } from '../../../state/AccountId.ts';
import { storageItem } from '../../../state/storageItems.ts';

// Migrations of the chain's own past.

/** Whether a migration has run. */
export const HasMigrationRun = storageItem<[name: Hex], boolean>('SubtensorModule.HasMigrationRun');
