import { palletAccount } from '../../runtime/palletAccount.ts';
import type { AccountId, Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';
import type { Unit } from './Order.ts';

/** What became of an order. One that is not stored was never seen. */
export type OrderStatus =
  | Unit<'Fulfilled'>
  | Unit<'Cancelled'>
  | {
      /** A part was carried out. */
      readonly type: 'PartiallyFilled';
      /** How much so far, rao of what the order pays in. */
      readonly value: bigint;
    };

/** What an order brought, so that only an order that spends just that can draw from it. */
export type LinkedAsset =
  | Unit<'Tao'>
  | {
      /** Alpha, in one position. */
      readonly type: 'Alpha';
      /** Which. */
      readonly value: { readonly netuid: number; readonly hotkey: AccountId };
    };

/** What an order brought that others may draw from. */
export interface LinkedOutput {
  /** Who has it, and has to sign the order that draws from it. */
  readonly signer: AccountId;
  /** What it is. */
  readonly asset: LinkedAsset;
  /** How much, after the fee, rao. */
  readonly total: bigint;
  /** Last time at which it can be drawn from, milliseconds since 1970. */
  readonly expires_at: bigint;
}

/** Orders that were carried out or cancelled, by their ids. */
export const Orders: StorageItem<[id: Hex], OrderStatus, undefined> = optionalItem('LimitOrders.Orders');
/** Whether orders are carried out at all. */
export const LimitOrdersEnabled: StorageItem<[], boolean> = storageItem('LimitOrders.LimitOrdersEnabled');
/** What orders brought that wait for one to draw from them, by the id of the order that brought it. */
export const LinkedOutputs: StorageItem<[id: Hex], LinkedOutput, undefined> =
  optionalItem('LimitOrders.LinkedOutputs');

/** `MaxOrdersPerBatch`. */
export const MAX_ORDERS_PER_BATCH = 100;
/** `LinkedOutputTtl`, milliseconds: 180 days. */
export const LINKED_OUTPUT_TTL_MS = 15_552_000_000n;
/** The account that holds what a batch trades while it is carried out (`PalletId` bt/limit): no key belongs to it. */
export const PALLET_ACCOUNT: AccountId = /* @__PURE__ */ palletAccount('bt/limit');
/** `PalletHotkey` (bt/lmhky): what that account stakes on. */
export const PALLET_HOTKEY: AccountId = /* @__PURE__ */ palletAccount('bt/lmhky');
