import { blake2b } from '@noble/hashes/blake2.js';
import type { Connection } from '../client/connection/Connection.ts';
import { malformed } from '../internal/errors.ts';
import { bytesOfHex, type Hex, hexOf } from '../internal/hex.ts';

/** A block as far as it is looked at for transactions. */
export interface ScannedBlock {
  /** Its hash. */
  readonly hash: Hex;
  /** Its height. */
  readonly number: number;
  /** The hash of the block before. */
  readonly parentHash: Hex;
  /** Hashes of its extrinsics, in order. */
  readonly extrinsics: readonly Hex[];
}

interface RawBlock {
  readonly block: {
    readonly header: { readonly number: Hex; readonly parentHash: Hex };
    readonly extrinsics: readonly Hex[];
  };
}

/** Reads a block and the hashes of its extrinsics. */
export async function scanBlock(connection: Pick<Connection, 'request'>, hash: Hex): Promise<ScannedBlock> {
  const answer = (await connection.request('chain_getBlock', [hash])) as RawBlock | null;
  if (answer === null) throw malformed('chain_getBlock', 'a block');
  const { header, extrinsics } = answer.block;
  return {
    hash,
    number: Number(header.number),
    parentHash: header.parentHash,
    extrinsics: extrinsics.map(hashOfExtrinsic),
  };
}

/** Hash of an extrinsic given as hex. */
export function hashOfExtrinsic(text: string): Hex {
  return hexOf(blake2b(bytesOfHex(text) ?? new Uint8Array(), { dkLen: 32 }));
}

/** Hash of the block at a height on the branch the node now takes for best; `undefined` above it. */
export async function hashAt(
  connection: Pick<Connection, 'request'>,
  number: number,
): Promise<Hex | undefined> {
  return ((await connection.request('chain_getBlockHash', [number])) ?? undefined) as Hex | undefined;
}

/** Height of the newest block, and of the newest final one. */
export async function readHeads(
  connection: Pick<Connection, 'request'>,
): Promise<{ readonly best: number; readonly final: number }> {
  const [best, finalHash] = await Promise.all([
    connection.request('chain_getHeader', []),
    connection.request('chain_getFinalizedHead', []),
  ]);
  const final = await connection.request('chain_getHeader', [finalHash]);
  const heightOf = (header: unknown) => Number((header as { readonly number: Hex }).number);
  return { best: heightOf(best), final: heightOf(final) };
}
