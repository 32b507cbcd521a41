import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { anything } from '../../rpc/readers.ts';
import { readDump } from '../../state/readDump.ts';

/** Puts a dumped chain in the place of this one; answers the hash of its last block. Snapshots are forgotten. */
export const load: RpcMethod = defineMethod('dev_load', { dump: anything }, ({ node }, { dump }) => {
  node.load(readDump(dump));
  return node.heads.best().hash;
});
