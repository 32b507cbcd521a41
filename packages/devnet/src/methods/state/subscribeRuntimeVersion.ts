import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { legacyRuntimeVersion } from '../../runtimeApis/runtimeVersion.ts';

/** Which runtime runs. It is told once: a devnet keeps its runtime. */
export const subscribeRuntimeVersion: RpcMethod = defineMethod(
  'state_subscribeRuntimeVersion',
  {},
  ({ node, session }) =>
    session.subscribe('state_runtimeVersion', 'state_runtimeVersion', (notify) => {
      notify(legacyRuntimeVersion(node.chain()));
      return () => {};
    }),
);
