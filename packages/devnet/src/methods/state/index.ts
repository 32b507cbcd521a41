import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { call } from './call.ts';
import { getKeysPaged } from './getKeysPaged.ts';
import { getMetadata } from './getMetadata.ts';
import { getReadProof } from './getReadProof.ts';
import { getRuntimeVersion } from './getRuntimeVersion.ts';
import { getStorage } from './getStorage.ts';
import { getStorageHash } from './getStorageHash.ts';
import { getStorageSize } from './getStorageSize.ts';
import { queryStorageAt } from './queryStorageAt.ts';
import { subscribeRuntimeVersion } from './subscribeRuntimeVersion.ts';
import { subscribeStorage } from './subscribeStorage.ts';
import { unsubscribeRuntimeVersion } from './unsubscribeRuntimeVersion.ts';
import { unsubscribeStorage } from './unsubscribeStorage.ts';

/** `state_*`. */
export const stateMethods: readonly RpcMethod[] = [
  call,
  getKeysPaged,
  getMetadata,
  getReadProof,
  getRuntimeVersion,
  getStorage,
  getStorageHash,
  getStorageSize,
  queryStorageAt,
  subscribeRuntimeVersion,
  subscribeStorage,
  unsubscribeRuntimeVersion,
  unsubscribeStorage,
];
