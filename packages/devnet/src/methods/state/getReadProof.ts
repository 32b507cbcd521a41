import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { hash, hex, list, optional } from '../../rpc/readers.ts';

/** Refused: the state is no trie here, so that nothing can be proven about it. */
export const getReadProof: RpcMethod = defineMethod(
  'state_getReadProof',
  { keys: list(hex), hash: optional(hash) },
  () => {
    throw new RpcError(4003, 'Client error: a devnet keeps no trie, and has no proofs of what it keeps.');
  },
);
