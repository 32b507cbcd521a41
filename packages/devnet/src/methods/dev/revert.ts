import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import { count } from '../../rpc/readers.ts';

/** Goes back to a snapshot: every block after it is forgotten. Snapshots taken later can no longer be gone back to. */
export const revert: RpcMethod = defineMethod('dev_revert', { snapshot: count }, ({ node }, { snapshot }) => {
  const number = node.snapshots.get(snapshot);
  if (number === undefined) throw invalidParams(`there is no snapshot ${snapshot}`);
  node.revertTo(number);
  return node.heads.best().hash;
});
