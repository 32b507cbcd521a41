import type { AccountId, Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem } from '../../state/storageItems.ts';
import type { HoldReason } from '../balances/storage.ts';

/** Who paid for a preimage, and what is set aside for it, rao. */
export type Ticket = readonly [owner: AccountId, depositRao: bigint];

/** What is known of a preimage. */
export type RequestStatus =
  | {
      /** Somebody keeps it here. */
      readonly type: 'Unrequested';
      /** Who, and how long it is. */
      readonly value: { readonly ticket: Ticket; readonly len: number };
    }
  | {
      /** The chain needs it. */
      readonly type: 'Requested';
      /** So many times; who paid for it and how long it is, if it is here. */
      readonly value: {
        readonly maybe_ticket: Ticket | null;
        readonly count: number;
        readonly maybe_len: number | null;
      };
    };

/** Preimages that are here, or needed. */
export const RequestStatusFor: StorageItem<[hash: Hex], RequestStatus, undefined> =
  optionalItem('Preimage.RequestStatusFor');
/** The preimages themselves. */
export const PreimageFor: StorageItem<[hashAndLength: readonly [Hex, number]], Uint8Array, undefined> =
  optionalItem('Preimage.PreimageFor');

/** What is set aside for preimages. */
export const PREIMAGE_REASON: HoldReason = { type: 'Preimage', value: { type: 'Preimage', value: null } };
/** `PreimageMaxSize`, bytes. */
export const MAX_SIZE = 4_194_304;
const BASE_DEPOSIT = 104_000_000n;
const BYTE_DEPOSIT = 1_000_000n;

/** What is set aside for so many bytes, rao. */
export function preimageDeposit(length: number): bigint {
  return BASE_DEPOSIT + BYTE_DEPOSIT * BigInt(length);
}
