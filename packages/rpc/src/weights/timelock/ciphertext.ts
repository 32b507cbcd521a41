import { concatBytes } from '@noble/curves/utils.js';
import { RpcError } from '../../RpcError.ts';

/** The parts of a timelocked ciphertext. */
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
const SUITE = /* @__PURE__ */ new TextEncoder().encode('AES_GCM_');

/** Writes a ciphertext as the chain reads it: arkworks' compressed form of `TLECiphertext` of the `tle` crate. */
export function encodeCiphertext({ u, v, w, sealed, nonce }: Ciphertext): Uint8Array {
  const body = concatBytes(counted(sealed), counted(nonce));
  return concatBytes(u, counted(v), counted(w), counted(body), counted(SUITE));
}

/**
 * Reads a ciphertext.
 *
 * @throws RpcError `rpc/bad-timelock` for other bytes
 */
export function decodeCiphertext(bytes: Uint8Array): Ciphertext {
  const outer = reader(bytes);
  const u = outer.take(POINT_BYTES);
  const [v, w, body, suite] = [outer.counted(), outer.counted(), outer.counted(), outer.counted()];
  const inner = reader(body);
  const [sealed, nonce] = [inner.counted(), inner.counted()];
  const isSuite = suite.length === SUITE.length && suite.every((byte, at) => byte === SUITE[at]);
  if (!outer.isDone() || !inner.isDone() || !isSuite || v.length !== 32 || w.length !== 32) throw bad();
  return { u, v, w, sealed, nonce };
}

/** Bytes after their number, eight bytes, the lowest first. */
function counted(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(bytes.length), true);
  return concatBytes(length, bytes);
}

function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number) => {
    if (length > bytes.length - at) throw bad();
    at += length;
    return bytes.slice(at - length, at);
  };
  return {
    take,
    counted() {
      if (bytes.length - at < 8) throw bad();
      const length = view.getBigUint64(at, true);
      at += 8;
      return take(length > BigInt(bytes.length) ? bytes.length + 1 : Number(length));
    },
    isDone: () => at === bytes.length,
  };
}

function bad(): RpcError {
  return new RpcError('These bytes are no timelocked ciphertext.', {
    code: 'rpc/bad-timelock',
    fix: 'Pass what sealUntil returned, or the commit the chain keeps.',
  });
}
