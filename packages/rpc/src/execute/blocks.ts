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

/**
 * The best branch from the newest block down to a height, each block the parent of the one before: all of them, or an error. A node
 * that does not have one is behind, or is leaving the branch, and must not be taken for one that has nothing to say.
 *
 * @param connection - the chain
 * @param best - height of the newest block
 * @param from - the lowest height
 * @param scan - reads a block
 */
export async function* branchDown(
  connection: Pick<Connection, 'request'>,
  best: number,
  from: number,
  scan: (hash: Hex) => Promise<ScannedBlock> = (hash) => scanBlock(connection, hash),
): AsyncGenerator<ScannedBlock, void, void> {
  let hash = (await connection.request('chain_getBlockHash', [best])) as Hex | null;
  if (hash === null) throw malformed('chain_getBlockHash', 'the hash of the best block');
  for (let height = best; height >= from; height--) {
    const block: ScannedBlock = await scan(hash);
    yield block;
    hash = block.parentHash;
  }
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
