import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { accountNextIndex } from './accountNextIndex.ts';
import { chain } from './chain.ts';
import { chainType } from './chainType.ts';
import { health } from './health.ts';
import { name } from './name.ts';
import { properties } from './properties.ts';
import { version } from './version.ts';

/** `system_*`. */
export const systemMethods: readonly RpcMethod[] = [
  accountNextIndex,
  chain,
  chainType,
  health,
  name,
  properties,
  version,
];
