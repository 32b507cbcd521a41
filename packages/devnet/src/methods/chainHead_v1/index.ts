import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { body } from './body.ts';
import { call } from './call.ts';
import { continueOperation } from './continue.ts';
import { follow } from './follow.ts';
import { header } from './header.ts';
import { stopOperation } from './stopOperation.ts';
import { storage } from './storage.ts';
import { unfollow } from './unfollow.ts';
import { unpin } from './unpin.ts';

/** `chainHead_v1_*`. */
export const chainHeadMethods: readonly RpcMethod[] = [
  body,
  call,
  continueOperation,
  follow,
  header,
  stopOperation,
  storage,
  unfollow,
  unpin,
];
