import { concatBytes } from '@noble/hashes/utils.js';
import { hashers } from '@taokit/types/registry';
import { malformed } from '../internal/errors.ts';
import { bytesOfHex, type Hex, hexOf } from '../internal/hex.ts';

/** A block's header as nodes answer it. */
export interface Header {
  /** The hash of the block before. */
  readonly parentHash: Hex;
  /** Its height, as hex text. */
  readonly number: Hex;
  /** The root of its state. */
  readonly stateRoot: Hex;
  /** The root of its extrinsics. */
  readonly extrinsicsRoot: Hex;
  /** What the block's makers added, each encoded. */
  readonly digest: { readonly logs: readonly Hex[] };
}

/** The height of a block. */
export const heightOf = (header: Header): number => Number(header.number);

/**
 * The hash of a block: Blake2 of its encoded header. Nodes answer headers without it.
 *
 * @param header - as a node answers it
 * @throws RpcError `rpc/malformed-answer` when it is no header
 */
export function headerHash(header: Header): Hex {
  const parts = [header.parentHash, header.stateRoot, header.extrinsicsRoot, ...(header.digest?.logs ?? [])];
  const [parent, state, extrinsics, ...logs] = parts.map((part) => {
    const bytes = bytesOfHex(part);
    if (bytes === undefined) throw malformed('chain_getHeader', 'a header');
    return bytes;
  });
  return hexOf(
    hashers.Blake2_256.hash(
      concatBytes(parent!, compact(heightOf(header)), state!, extrinsics!, compact(logs.length), ...logs),
    ),
  );
}

/** A SCALE compact integer up to 32 bits. */
function compact(value: number): Uint8Array {
  if (value < 0x40) return Uint8Array.of(value << 2);
  if (value < 0x4000) return Uint8Array.of(((value & 0x3f) << 2) | 1, value >>> 6);
  if (value < 0x4000_0000)
    return Uint8Array.of(((value & 0x3f) << 2) | 2, (value >>> 6) & 255, (value >>> 14) & 255, value >>> 22);
  return Uint8Array.of(3, value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}
