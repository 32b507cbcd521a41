import { aliasOf, type RpcMethod } from '../../rpc/defineMethod.ts';
import { getBlockHash } from '../chain/getBlockHash.ts';
import { getFinalizedHead } from '../chain/getFinalizedHead.ts';
import { subscribeFinalizedHeads } from '../chain/subscribeFinalizedHeads.ts';
import { subscribeNewHeads } from '../chain/subscribeNewHeads.ts';
import { unsubscribeFinalizedHeads } from '../chain/unsubscribeFinalizedHeads.ts';
import { unsubscribeNewHeads } from '../chain/unsubscribeNewHeads.ts';
import { getRuntimeVersion } from '../state/getRuntimeVersion.ts';
import { getStorage } from '../state/getStorage.ts';
import { getStorageHash } from '../state/getStorageHash.ts';
import { getStorageSize } from '../state/getStorageSize.ts';
import { subscribeRuntimeVersion } from '../state/subscribeRuntimeVersion.ts';
import { unsubscribeRuntimeVersion } from '../state/unsubscribeRuntimeVersion.ts';
import { accountNextIndex } from '../system/accountNextIndex.ts';

/** Older names a node answers, too. */
export const aliasMethods: readonly RpcMethod[] = [
  aliasOf(accountNextIndex, 'account_nextIndex'),
  aliasOf(getBlockHash, 'chain_getHead'),
  aliasOf(getFinalizedHead, 'chain_getFinalisedHead'),
  aliasOf(getRuntimeVersion, 'chain_getRuntimeVersion'),
  aliasOf(subscribeNewHeads, 'chain_subscribeNewHead'),
  aliasOf(subscribeNewHeads, 'subscribe_newHead'),
  aliasOf(unsubscribeNewHeads, 'chain_unsubscribeNewHead'),
  aliasOf(unsubscribeNewHeads, 'unsubscribe_newHead'),
  aliasOf(subscribeFinalizedHeads, 'chain_subscribeFinalisedHeads'),
  aliasOf(unsubscribeFinalizedHeads, 'chain_unsubscribeFinalisedHeads'),
  aliasOf(subscribeRuntimeVersion, 'chain_subscribeRuntimeVersion'),
  aliasOf(unsubscribeRuntimeVersion, 'chain_unsubscribeRuntimeVersion'),
  aliasOf(getStorage, 'state_getStorageAt'),
  aliasOf(getStorageHash, 'state_getStorageHashAt'),
  aliasOf(getStorageSize, 'state_getStorageSizeAt'),
];
