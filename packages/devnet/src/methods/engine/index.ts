import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { createBlock } from './createBlock.ts';
import { finalizeBlock } from './finalizeBlock.ts';

/** `engine_*`. */
export const engineMethods: readonly RpcMethod[] = [createBlock, finalizeBlock];
