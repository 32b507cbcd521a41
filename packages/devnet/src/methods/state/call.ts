import { hexFromBytes } from '@taokit/chain';
import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes, hash, optional, text } from '../../rpc/readers.ts';
import { callRuntimeApi } from '../../runtimeApis/callRuntimeApi.ts';

/** Answers a runtime API. */
export const call: RpcMethod = defineMethod(
  'state_call',
  { method: text, args: optional(bytes), hash: optional(hash) },
  ({ node }, { method, args, hash }) => {
    const { number } = blockOf(node, hash).header;
    return hexFromBytes(callRuntimeApi(node, method, args ?? new Uint8Array(), number));
  },
);
