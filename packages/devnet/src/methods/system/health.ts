import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** A node alone is healthy. */
export const health: RpcMethod = defineMethod('system_health', {}, () => ({
  peers: 0,
  isSyncing: false,
  shouldHavePeers: false,
}));
