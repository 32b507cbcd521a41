import { readsOf } from '../../node/blocks.ts';
import { keysUnder } from '../../node/storage.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { count, hash, hex, optional } from '../../rpc/readers.ts';

/** As many keys as a node answers at once. */
const MOST = 1_000;

/** Raw keys that begin with a prefix, in order, after another one. */
export const getKeysPaged: RpcMethod = defineMethod(
  'state_getKeysPaged',
  { prefix: optional(hex), count, startKey: optional(hex), hash: optional(hash) },
  ({ node }, { prefix = '0x', count, startKey, hash }) => {
    if (count > MOST) throw new RpcError(4002, `count exceeds maximum value. value: ${count}, max: ${MOST}`);
    const keys = keysUnder(readsOf(node, hash), prefix);
    const from = startKey === undefined ? 0 : firstAfter(keys, startKey);
    return keys.slice(from, from + count);
  },
);

/** Where the keys after one begin. */
function firstAfter(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
