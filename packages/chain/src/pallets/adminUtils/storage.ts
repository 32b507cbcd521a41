import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** A precompiled contract: a case of the runtime's `PrecompileEnum`. */
export interface Precompile {
  /** Its name. */
  readonly type: string;
  /** Nothing. */
  readonly value: null;
}

/** Whether a precompiled contract can be called. */
export const PrecompileEnable: StorageItem<[precompile: Precompile], boolean> = storageItem(
  'AdminUtils.PrecompileEnable',
);
