import { concatBytes } from '@noble/hashes/utils.js';

/** The parts of a timelocked ciphertext: a key sealed for a round, and what the key seals. */
export interface Ciphertext {
  /** U, a point of G2, 96 bytes. */
  readonly u: Uint8Array;
  /** V, 32 bytes. */
  readonly v: Uint8Array;
  /** W, 32 bytes. */
  readonly w: Uint8Array;
  /** What AES-GCM makes of the message, tag included. */
  readonly sealed: Uint8Array;
  /** Its nonce, 12 bytes. */
  readonly nonce: Uint8Array;
}

const POINT_BYTES = 96;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const SUITE = /* @__PURE__ */ new TextEncoder().encode('AES_GCM_');

/** Writes a ciphertext as the chain reads it: arkworks' compressed form of `TLECiphertext` of the `tle` crate. */
export function encodeCiphertext({ u, v, w, sealed, nonce }: Ciphertext): Uint8Array {
  const body = concatBytes(counted(sealed), counted(nonce));
  return concatBytes(u, counted(v), counted(w), counted(body), counted(SUITE));
}

/**
 * Reads a ciphertext as the chain does: what follows it, and what the cipher is called, is not looked at.
 *
 * @returns the parts; nothing where the bytes are no ciphertext
 */
export function readCiphertext(bytes: Uint8Array): Ciphertext | undefined {
  if (bytes.length < POINT_BYTES) return undefined;
  const header = lists(bytes.subarray(POINT_BYTES), 4);
  const body = header === undefined ? undefined : lists(header[2]!, 2);
  if (header === undefined || body === undefined) return undefined;
  const [v, w] = header as [Uint8Array, Uint8Array];
  const [sealed, nonce] = body as [Uint8Array, Uint8Array];
  if (v.length !== KEY_BYTES || w.length !== KEY_BYTES || nonce.length !== NONCE_BYTES) return undefined;
  return { u: bytes.subarray(0, POINT_BYTES), v, w, sealed, nonce };
}

/** Bytes after their number, eight bytes, the lowest first. */
function counted(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(bytes.length), true);
  return concatBytes(length, bytes);
}

/** Lists of bytes that follow each other, each after its length. */
function lists(bytes: Uint8Array, count: number): readonly Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (bytes.length - at < 8) return undefined;
    const length = view.getBigUint64(at, true);
    at += 8;
    if (length > BigInt(bytes.length - at)) return undefined;
    found.push(bytes.subarray(at, at + Number(length)));
    at += Number(length);
  }
  return found;
}
