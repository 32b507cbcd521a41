import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { dump } from './dump.ts';
import { impersonate } from './impersonate.ts';
import { load } from './load.ts';
import { log } from './log.ts';
import { newBlock } from './newBlock.ts';
import { revert } from './revert.ts';
import { setBlockBuildMode } from './setBlockBuildMode.ts';
import { setHead } from './setHead.ts';
import { setStorage } from './setStorage.ts';
import { setTime } from './setTime.ts';
import { snapshot } from './snapshot.ts';

/** `dev_*`. */
export const devMethods: readonly RpcMethod[] = [
  dump,
  load,
  impersonate,
  log,
  newBlock,
  revert,
  setBlockBuildMode,
  setHead,
  setStorage,
  setTime,
  snapshot,
];
