import type { Registry } from '@taokit/types/registry';
import type { RequestOptions } from '../client/connection/Connection.ts';
import type { Runtime } from '../client/runtime/Runtime.ts';
import type { Hex } from '../internal/hex.ts';
import type {
  ApiMethodName,
  ApiName,
  ApiResult,
  ConstantName,
  ConstantPallet,
  ConstantValue,
  StorageItemName,
  StoragePallet,
  StorageValue,
} from './names.ts';

/** One storage item of many: pallet, item, keys. */
export type StorageQuery = readonly [pallet: string, item: string, ...keys: readonly unknown[]];

/** One entry of a storage map. */
export interface StorageEntry<Value = unknown> {
  /** All keys of the entry, in order; `undefined` for a key whose hasher keeps only its hash. */
  readonly keys: readonly unknown[];
  /** The value. */
  readonly value: Value;
}

/**
 * The state of the chain after one block, or after whichever block is best when asked: where reads read and plans look.
 *
 * Names are the runtime's own. Values have the forms of `@taokit/types/registry`, by the chain's live metadata: `number` up to 32
 * bits and `bigint` above, `Uint8Array` for bytes and accounts, objects with the chain's field names for structs,
 * `{ type, value }` for enums, `null` for an empty option, `undefined` for what storage does not hold.
 */
export interface ChainView {
  /** The block, `undefined` where the view follows the best one. */
  readonly blockHash: Hex | undefined;
  /** Its height, `undefined` where the view follows the best one. */
  readonly blockNumber: number | undefined;
  /** The version of the runtime. */
  readonly specVersion: number;
  /** The runtime's interface by its live metadata. */
  readonly interface: Registry;
  /** The runtime. */
  readonly runtime: Runtime;
  /**
   * The value of a storage item.
   *
   * @param pallet - for instance `SubtensorModule`
   * @param item - for instance `Tempo`
   * @param keys - all keys of the item, in order
   * @throws RpcError `rpc/unknown-name` when the runtime has no such item, `rpc/wrong-type` on keys that do not fit
   */
  query<P extends StoragePallet, I extends StorageItemName<P>>(
    pallet: P,
    item: I,
    ...keys: readonly unknown[]
  ): Promise<StorageValue<P, I>>;
  /**
   * The values of many storage items, in one request for every thousand. They are of one block, also where the view follows the best
   * one.
   *
   * @param queries - `[pallet, item, ...keys]` each
   */
  queryMany<const Q extends readonly StorageQuery[]>(
    queries: Q,
  ): Promise<{ -readonly [K in keyof Q]: StorageValue<Q[K][0], Q[K][1]> }>;
  /**
   * All entries of a storage map, or those under the first of its keys. They are of one block, also where the view follows the
   * best one.
   *
   * @param pallet - for instance `SubtensorModule`
   * @param item - for instance `Uids`
   * @param prefix - the first keys of the item, fewer than it has
   */
  entries<P extends StoragePallet, I extends StorageItemName<P>>(
    pallet: P,
    item: I,
    ...prefix: readonly unknown[]
  ): Promise<StorageEntry<NonNullable<StorageValue<P, I>>>[]>;
  /**
   * The answer of a runtime API.
   *
   * @param api - for instance `SubnetInfoRuntimeApi`
   * @param method - for instance `get_metagraph`
   * @param args - all arguments, in order
   */
  call<A extends ApiName, M extends ApiMethodName<A>>(
    api: A,
    method: M,
    ...args: readonly unknown[]
  ): Promise<ApiResult<A, M>>;
  /**
   * A constant of the runtime; nothing is asked.
   *
   * @param pallet - for instance `Balances`
   * @param name - for instance `ExistentialDeposit`
   */
  constant<P extends ConstantPallet, N extends ConstantName<P>>(pallet: P, name: N): ConstantValue<P, N>;
  /** Asks the node itself. Nothing of the view is added: a block must stand in the parameters. */
  request(method: string, params: readonly unknown[], options?: RequestOptions): Promise<unknown>;
  /**
   * The state after one block.
   *
   * @param block - its hash, its height, `best` or `finalized`; when left out the view's own block, or the best one
   */
  at(block?: BlockReference): Promise<PinnedView>;
}

/** The state of the chain after one block. */
export interface PinnedView extends ChainView {
  /** The block. */
  readonly blockHash: Hex;
  /** Its height. */
  readonly blockNumber: number;
}

/** A block: by its hash, by its height, or by what it is now. */
export type BlockReference = Hex | number | 'best' | 'finalized';
