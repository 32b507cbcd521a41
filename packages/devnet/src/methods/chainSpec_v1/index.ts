import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { chainName } from './chainName.ts';
import { genesisHash } from './genesisHash.ts';
import { properties } from './properties.ts';

/** `chainSpec_v1_*`. */
export const chainSpecMethods: readonly RpcMethod[] = [chainName, genesisHash, properties];
