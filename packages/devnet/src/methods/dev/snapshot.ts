import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** Remembers the last block; answers a number for `dev_revert`. What was written since is not part of it. */
export const snapshot: RpcMethod = defineMethod('dev_snapshot', {}, ({ node }) => {
  const id = node.snapshots.size + 1;
  node.snapshots.set(id, node.heads.best().header.number);
  return id;
});
