import type { AccountId, Hex } from '../../state/AccountId.ts';
import { storageItem } from '../../state/storageItems.ts';

/** What an account holds, rao. */
export interface AccountData {
  /** What it can spend. */
  readonly free: bigint;
  /** What is set aside for deposits. */
  readonly reserved: bigint;
  /** How much of `free` locks keep. */
  readonly frozen: bigint;
  /** Bit 127: kept by the new logic. */
  readonly flags: bigint;
}

/** An account as the system pallet keeps it. */
export interface AccountInfo {
  /** Transactions it has sent. */
  readonly nonce: number;
  /** Pallets that need it to exist. */
  readonly consumers: number;
  /** Reasons it exists for. */
  readonly providers: number;
  /** Reasons that need no balance. */
  readonly sufficients: number;
  /** What it holds. */
  readonly data: AccountData;
}

/** Every account. */
export const Account = storageItem<[account: AccountId], AccountInfo>('System.Account');
/** Hash of each of the last blocks; of the genesis block at 0. */
export const BlockHash = storageItem<[block: number], Hex>('System.BlockHash');
/** The block that is being built, or the last one. */
export const BlockNumber = storageItem<[], number>('System.Number');
/** Hash of the block before. */
export const ParentHash = storageItem<[], Hex>('System.ParentHash');
