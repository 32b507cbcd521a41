import type { Block, Hex, Reads } from '@taokit/chain';
import { unknownBlock } from '../rpc/RpcError.ts';
import type { Node } from './Node.ts';

/**
 * The block a hash names, or the best one.
 *
 * @param node - the devnet
 * @param hash - of a block that is kept
 * @throws RpcError as a node answers for a block it does not know
 */
export function blockOf(node: Node, hash: Hex | undefined): Block {
  if (hash === undefined) return node.heads.best();
  const { genesis, blockOf: find } = node.chain();
  const block = find(hash) ?? (hash === genesis.hash ? genesis : undefined);
  if (block === undefined) throw unknownBlock(hash);
  return block;
}

/**
 * The state after a block. After the last one it holds what was written from outside since, too.
 *
 * @param node - the devnet
 * @param block - its number
 */
export function readsAfter(node: Node, block: number): Reads {
  const { state } = node.chain();
  return block === state.sealed ? state : state.at(block);
}

/** The state after the block a hash names, or after the best one. */
export function readsOf(node: Node, hash: Hex | undefined): Reads {
  return readsAfter(node, blockOf(node, hash).header.number);
}

/** A header in the form of the legacy methods. */
export function legacyHeader({ header }: Block): object {
  return {
    parentHash: header.parentHash,
    number: `0x${header.number.toString(16)}`,
    stateRoot: header.stateRoot,
    extrinsicsRoot: header.extrinsicsRoot,
    digest: { logs: header.digest },
  };
}
