import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { getBlock } from './getBlock.ts';
import { getBlockHash } from './getBlockHash.ts';
import { getFinalizedHead } from './getFinalizedHead.ts';
import { getHeader } from './getHeader.ts';
import { subscribeAllHeads } from './subscribeAllHeads.ts';
import { subscribeFinalizedHeads } from './subscribeFinalizedHeads.ts';
import { subscribeNewHeads } from './subscribeNewHeads.ts';
import { unsubscribeAllHeads } from './unsubscribeAllHeads.ts';
import { unsubscribeFinalizedHeads } from './unsubscribeFinalizedHeads.ts';
import { unsubscribeNewHeads } from './unsubscribeNewHeads.ts';

/** `chain_*`. */
export const chainMethods: readonly RpcMethod[] = [
  getBlock,
  getBlockHash,
  getFinalizedHead,
  getHeader,
  subscribeAllHeads,
  subscribeFinalizedHeads,
  subscribeNewHeads,
  unsubscribeAllHeads,
  unsubscribeFinalizedHeads,
  unsubscribeNewHeads,
];
