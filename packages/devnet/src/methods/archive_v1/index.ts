import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { body } from './body.ts';
import { call } from './call.ts';
import { finalizedHeight } from './finalizedHeight.ts';
import { genesisHash } from './genesisHash.ts';
import { hashByHeight } from './hashByHeight.ts';
import { header } from './header.ts';
import { stopStorage } from './stopStorage.ts';
import { storage } from './storage.ts';

/** `archive_v1_*`. */
export const archiveMethods: readonly RpcMethod[] = [
  body,
  call,
  finalizedHeight,
  genesisHash,
  hashByHeight,
  header,
  stopStorage,
  storage,
];
