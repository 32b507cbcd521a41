import type { Node } from '../../node/Node.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { count, list, optional, type Reader } from '../../rpc/readers.ts';

const numbers = list(count);
const oneOrMany: Reader<number | readonly number[]> = (value, name) =>
  Array.isArray(value) ? numbers(value, name) : count(value, name);

/** The hash of the block with a number, or of each of several; of the best one when none is given. */
export const getBlockHash: RpcMethod = defineMethod(
  'chain_getBlockHash',
  { number: optional(oneOrMany) },
  ({ node }, { number }) => {
    if (number === undefined) return node.heads.best().hash;
    return typeof number === 'number' ? hashAt(node, number) : number.map((one) => hashAt(node, one));
  },
);

/** Of a block that is no longer kept, the chain itself remembers the hash for a while, and that of the first for good. */
function hashAt(node: Node, number: number): string | null {
  const { genesis, state, blockAt } = node.chain();
  if (number === 0) return genesis.hash;
  if (number > state.sealed) return null;
  return blockAt(number)?.hash ?? (state.read('System.BlockHash', [number]) as string | undefined) ?? null;
}
