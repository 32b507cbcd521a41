import type { Variant } from '@taokit/types/registry';
import type { Pulse } from './storage.ts';

/** Pulses, and who brings them. */
export interface PulsesPayload {
  /** Block they were brought in. */
  readonly block_number: number;
  /** The pulses. */
  readonly pulses: readonly Pulse[];
  /** Whose key signs this: a value of the runtime's `MultiSigner`. */
  readonly public: Variant;
}
