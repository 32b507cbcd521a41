import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';

/** How a beacon signs, and when. */
export interface BeaconConfiguration {
  /** Its public key, a point of G2, 96 bytes. */
  readonly public_key: Uint8Array;
  /** Seconds from one round to the next. */
  readonly period: number;
  /** Second of round 1, since 1970. */
  readonly genesis_time: number;
  /** Names the beacon. */
  readonly hash: Uint8Array;
  /** Names who runs it. */
  readonly group_hash: Uint8Array;
  /** Names how it signs. */
  readonly scheme_id: Uint8Array;
  /** What it is called. */
  readonly metadata: { readonly beacon_id: Uint8Array };
}

/** What a beacon says in a round. */
export interface Pulse {
  /** The round. */
  readonly round: bigint;
  /** SHA-256 of the signature. */
  readonly randomness: Uint8Array;
  /** The beacon's signature of the round, a point of G1, 48 bytes. */
  readonly signature: Uint8Array;
}

/** The beacon whose pulses are taken. */
export const BeaconConfig: StorageItem<[], BeaconConfiguration> = storageItem('Drand.BeaconConfig');
/** Pulses that are kept, by round. */
export const Pulses: StorageItem<[round: bigint], Pulse, undefined> = optionalItem('Drand.Pulses');
/** The last round of which there was a pulse. */
export const LastStoredRound: StorageItem<[], bigint> = storageItem('Drand.LastStoredRound');
/** The first round that is kept. */
export const OldestStoredRound: StorageItem<[], bigint> = storageItem('Drand.OldestStoredRound');
/** From which block on pulses are taken again. */
export const NextUnsignedAt: StorageItem<[], number> = storageItem('Drand.NextUnsignedAt');

/** `MAX_KEPT_PULSES`. */
export const MAX_KEPT_PULSES = 216_000n;
/** `MAX_REMOVED_PULSES`, at once. */
export const MAX_REMOVED_PULSES = 100;
