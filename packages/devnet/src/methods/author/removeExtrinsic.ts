import { blake2 } from '../../internal/blake2.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes, fields, hash, list, optional, type Reader } from '../../rpc/readers.ts';

const byHash = fields({ hash });
const byBytes = fields({ extrinsic: bytes });
const hashOrExtrinsic: Reader<`0x${string}`> = (value, name) =>
  Object.hasOwn(Object(value), 'hash') ? byHash(value, name).hash : blake2(byBytes(value, name).extrinsic);

/** Takes transactions out of the pool; answers the hashes of those that were in it. */
export const removeExtrinsic: RpcMethod = defineMethod(
  'author_removeExtrinsic',
  { transactions: optional(list(hashOrExtrinsic)) },
  ({ node }, { transactions }) => node.pool.remove(transactions ?? []),
);
