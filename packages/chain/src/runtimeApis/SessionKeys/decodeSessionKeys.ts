const KEY_LENGTH = 32;
/** Kinds of keys, in order: `aura`, `gran`. */
const KINDS = ['aura', 'gran'];

/** A key, and what it is for. */
export type SessionKey = readonly [key: Uint8Array, kind: Uint8Array];

/** The keys of who makes and finalizes blocks, out of their bytes (`decode_session_keys`); nothing where these are not both. */
export function decodeSessionKeys(_: unknown, encoded: Uint8Array): readonly SessionKey[] | null {
  if (encoded.length < KINDS.length * KEY_LENGTH) return null;
  return KINDS.map((kind, index) => [
    encoded.slice(index * KEY_LENGTH, (index + 1) * KEY_LENGTH),
    new TextEncoder().encode(kind),
  ]);
}
