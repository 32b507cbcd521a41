import type { AccountId, Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';

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
export const Account: StorageItem<[account: AccountId], AccountInfo> = storageItem('System.Account');
/** Hash of each of the last blocks; of the genesis block at 0. */
export const BlockHash: StorageItem<[block: number], Hex> = storageItem('System.BlockHash');
/** The block that is being built, or the last one. */
export const BlockNumber: StorageItem<[], number> = storageItem('System.Number');
/** Hash of the block before. */
export const ParentHash: StorageItem<[], Hex> = storageItem('System.ParentHash');
/** What its maker says in the head of the block that is being built. */
export const Digest: StorageItem<[], { readonly logs: readonly DigestItem[] }> = storageItem('System.Digest');
/** What happened in the block that is being built, or in the last one. */
export const Events: StorageItem<[], readonly StoredEvent[]> = storageItem('System.Events');
/** How many events these are. */
export const EventCount: StorageItem<[], number> = storageItem('System.EventCount');
/** How many extrinsics the block holds, between its last one and its end. */
export const ExtrinsicCount: StorageItem<[], number, undefined> = optionalItem('System.ExtrinsicCount');
/** Code that anybody may bring. */
export const AuthorizedUpgrade: StorageItem<
  [],
  { readonly code_hash: Hex; readonly check_version: boolean },
  undefined
> = optionalItem('System.AuthorizedUpgrade');
/** Bytes of the extrinsics of the block that is being built. */
export const AllExtrinsicsLen: StorageItem<[], number, undefined> = optionalItem('System.AllExtrinsicsLen');
/** Weight the block has used so far, by class. */
export const BlockWeight: StorageItem<[], UsedWeight> = storageItem('System.BlockWeight');

/** One thing the head of a block says. */
export interface DigestItem {
  /** `PreRuntime` comes from the block's maker. */
  readonly type: 'PreRuntime' | 'Consensus' | 'Seal' | 'Other' | 'RuntimeEnvironmentUpdated';
  /** Four bytes that name the engine as hex text, and its bytes. */
  readonly value: unknown;
}

/** An event in the form the interface gives it. */
export interface StoredEvent {
  /** Where in the block. */
  readonly phase: {
    readonly type: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
    readonly value: number | null;
  };
  /** The pallet, and inside of it the event. */
  readonly event: {
    readonly type: string;
    readonly value: { readonly type: string; readonly value: unknown };
  };
  /** Hashes it can be found by; this chain's pallets give none. */
  readonly topics: readonly Hex[];
}

/** Time and proof bytes. */
export interface Weight {
  /** Picoseconds. */
  readonly ref_time: bigint;
  /** Bytes. */
  readonly proof_size: bigint;
}

/** Weight by class. */
export interface UsedWeight {
  /** Of ordinary calls. */
  readonly normal: Weight;
  /** Of calls that keep the chain going. */
  readonly operational: Weight;
  /** Of what must be in the block. */
  readonly mandatory: Weight;
}
