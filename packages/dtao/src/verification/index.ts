/**
 * Whole blocks held to a chain's storage: what the emission of a block must have stored, compared with what is stored.
 *
 * @packageDocumentation
 */

export type { BlockState, SubnetState } from './BlockState.ts';
export { blockStateFromStorage, type StorageOrigin } from './blockStateFromStorage.ts';
export type { BlockReport, ComparedRule, RuleDifference, RuleReport, SetAside } from './RuleReport.ts';
export type { StoredItems, StoredValue } from './StoredItems.ts';
export {
  EMISSION_ANSWER,
  findStorageItem,
  type ItemFormat,
  STORAGE_ITEMS,
  type StorageItem,
} from './storageItems.ts';
export { verifyBlock } from './verifyBlock.ts';
