import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { pendingExtrinsics } from './pendingExtrinsics.ts';
import { removeExtrinsic } from './removeExtrinsic.ts';
import { submitAndWatchExtrinsic } from './submitAndWatchExtrinsic.ts';
import { submitExtrinsic } from './submitExtrinsic.ts';
import { unwatchExtrinsic } from './unwatchExtrinsic.ts';

/** `author_*`. */
export const authorMethods: readonly RpcMethod[] = [
  pendingExtrinsics,
  removeExtrinsic,
  submitAndWatchExtrinsic,
  submitExtrinsic,
  unwatchExtrinsic,
];
