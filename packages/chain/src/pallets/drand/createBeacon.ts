import { beaconPublicKey } from '@taokit/keys/timelock';
import { hashers } from '@taokit/types/registry';
import type { GenesisWrite } from '../../genesis/Genesis.ts';
import { bytesFromHex } from '../../state/AccountId.ts';
import { makePulse } from './makePulse.ts';
import { BeaconConfig, type Pulse } from './storage.ts';

/** A beacon of one's own: like drand's quicknet, with a key that everybody may know. */
export interface Beacon {
  /** Its public key, 96 bytes: what commits are locked with. */
  readonly publicKey: Uint8Array;
  /** Seconds from one round to the next. */
  readonly periodSeconds: number;
  /** What it says in a round. */
  pulse(round: bigint): Pulse;
  /** The round at a time; 0 before the first. */
  roundAt(timestampMs: number): bigint;
  /** Makes a chain take its pulses in place of drand's. */
  readonly genesisWrite: GenesisWrite;
}

/** Second of quicknet's first round. */
const STARTS_SECOND = 1_692_803_367;
const PERIOD_SECONDS = 3;
/** Whose name the beacon of development chains has. */
const SEED = 'taokit';
/** Its public key: computing it takes most of the time such a chain needs to begin. */
const PUBLIC_KEY =
  '0x81b771d350388b17630900f61a0cde7a3cdf6d5d4759c3178850466091aa8d1d7446819b0bb7953698037b40edad448b10bf39936d62b6062adfa7c435012a976a4b10f551b3714eea930e132a712535181399dffc48614c253a2bdf8a9ca33d';
const SCHEME = new TextEncoder().encode('bls-unchained-g1-rfc9380');

/**
 * Makes a beacon for tests and development. Rounds come when quicknet's do: every three seconds since 2023-08-23.
 *
 * @param seed - names it: the same seed is the same beacon
 */
export function createBeacon(seed: string = SEED): Beacon {
  const secretKey = hashers.Blake2_256.hash(new TextEncoder().encode(seed));
  // Below the order of the group, which begins with 0x73.
  secretKey[0]! &= 0x3f;
  const publicKey = seed === SEED ? bytesFromHex(PUBLIC_KEY) : beaconPublicKey(secretKey);
  return {
    publicKey,
    periodSeconds: PERIOD_SECONDS,
    pulse: (round) => makePulse(secretKey, round),
    roundAt(timestampMs) {
      const seconds = Math.floor(timestampMs / 1_000) - STARTS_SECOND;
      return seconds < 0 ? 0n : BigInt(Math.floor(seconds / PERIOD_SECONDS) + 1);
    },
    genesisWrite: (state) =>
      BeaconConfig.insert(state, {
        ...BeaconConfig.get(state),
        public_key: publicKey,
        period: PERIOD_SECONDS,
        genesis_time: STARTS_SECOND,
        scheme_id: SCHEME,
      }),
  };
}
