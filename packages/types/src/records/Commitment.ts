import type { Hotkey } from '../units/addresses.ts';
import type { Tao } from '../units/amounts.ts';

/** One piece of what a neuron published. */
export type CommitmentField =
  | {
      /** Plain bytes, up to 512. */
      readonly kind: 'raw';
      /** The bytes. */
      readonly bytes: Uint8Array;
    }
  | {
      /** A digest of something held elsewhere. */
      readonly kind: 'hash';
      /** How it was made. */
      readonly algorithm: 'blake2_256' | 'sha2_256' | 'keccak_256' | 'sha3_256';
      /** The 32 bytes. */
      readonly digest: Uint8Array;
    }
  | {
      /** Bytes nobody can read before a round of the drand beacon. */
      readonly kind: 'timelocked';
      /** The ciphertext. */
      readonly encrypted: Uint8Array;
      /** The beacon's round. */
      readonly revealRound: bigint;
    }
  | {
      /** Zero bytes whose size still counts against the neuron's space. */
      readonly kind: 'reset';
    };

/** What a neuron published on a subnet. */
export interface Commitment {
  /** The subnet. */
  readonly netuid: number;
  /** Who published. */
  readonly hotkey: Hotkey;
  /** When. */
  readonly block: number;
  /** What was set aside for it. */
  readonly deposit: Tao;
  /** The content. */
  readonly fields: readonly CommitmentField[];
}
