const HASH_BYTES = 16;
const NONCE_BYTES = 24;

/** The parts of a sealed transaction. */
export interface ShieldedTransaction {
  /** Twox128 of the key it is sealed to. */
  readonly keyHash: Uint8Array;
  /** What ML-KEM-768 makes of the secret. */
  readonly kem: Uint8Array;
  /** Nonce of XChaCha20-Poly1305. */
  readonly nonce: Uint8Array;
  /** The transaction under it, tag included. */
  readonly sealed: Uint8Array;
}

/**
 * Reads what `submit_encrypted` carries: `key hash | length of the KEM ciphertext, u16 LE | KEM ciphertext | nonce | sealed`.
 *
 * Source: `ShieldedTransaction::parse`, `primitives/shield`; the form as the pallet's docs and its client have it.
 *
 * @returns the parts; nothing where the bytes end before the last of them
 */
export function readShielded(bytes: Uint8Array): ShieldedTransaction | undefined {
  if (bytes.length < HASH_BYTES + 2) return undefined;
  const kemFrom = HASH_BYTES + 2;
  const kemTo = kemFrom + bytes[HASH_BYTES]! + 256 * bytes[HASH_BYTES + 1]!;
  if (bytes.length < kemTo + NONCE_BYTES) return undefined;
  return {
    keyHash: bytes.subarray(0, HASH_BYTES),
    kem: bytes.subarray(kemFrom, kemTo),
    nonce: bytes.subarray(kemTo, kemTo + NONCE_BYTES),
    sealed: bytes.subarray(kemTo + NONCE_BYTES),
  };
}
