import type { Connection } from '../client/connection/Connection.ts';
import type { Hex } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { BlockReference } from './ChainView.ts';
import { type Header, headerHash, heightOf } from './headerHash.ts';

/** What marks a block that changed the runtime, in its digest (`RuntimeEnvironmentUpdated`). */
const UPGRADED = '0x08';

/** A block that was looked up. */
export interface FoundBlock {
  /** Its hash. */
  readonly hash: Hex;
  /** Its height. */
  readonly number: number;
  /** Whether it brought a new runtime, where its header was asked for. */
  readonly isUpgrade?: boolean;
}

/** The hash and the height of a block, in one request where that is enough. */
export async function blockOf(
  connection: Pick<Connection, 'request'>,
  reference: BlockReference,
): Promise<FoundBlock> {
  if (reference === 'best') {
    const header = (await connection.request('chain_getHeader', [])) as Header;
    const isUpgrade = header.digest.logs.includes(UPGRADED);
    return { hash: headerHash(header), number: heightOf(header), isUpgrade };
  }
  if (typeof reference === 'number') {
    const hash = (await connection.request('chain_getBlockHash', [reference])) as Hex | null;
    if (hash === null) throw unknownBlock(reference);
    return { hash, number: reference };
  }
  const hash =
    reference === 'finalized' ? ((await connection.request('chain_getFinalizedHead', [])) as Hex) : reference;
  const header = (await connection.request('chain_getHeader', [hash])) as Header | null;
  if (header === null) throw unknownBlock(hash);
  return { hash, number: heightOf(header) };
}

function unknownBlock(block: Hex | number): RpcError {
  return new RpcError(`The node does not know block ${block}.`, {
    code: 'rpc/unknown-block',
    fix: "Check the block, or ask an endpoint that keeps all history: network: 'archive'.",
    values: { block },
  });
}
