import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, optional } from '../../rpc/readers.ts';
import { legacyRuntimeVersion } from '../../runtimeApis/runtimeVersion.ts';

/** Which runtime runs. */
export const getRuntimeVersion: RpcMethod = defineMethod(
  'state_getRuntimeVersion',
  { hash: optional(hash) },
  ({ node }, { hash }) => {
    blockOf(node, hash);
    return legacyRuntimeVersion(node.chain());
  },
);
