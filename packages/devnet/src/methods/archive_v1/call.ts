import { hexFromBytes } from '@taokit/chain';
import { TaokitError } from '@taokit/errors';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes, hash, text } from '../../rpc/readers.ts';
import { callRuntimeApi } from '../../runtimeApis/callRuntimeApi.ts';

/** Asks a runtime API after a block. */
export const call: RpcMethod = defineMethod(
  'archive_v1_call',
  { hash, function: text, callParameters: bytes },
  ({ node }, { hash, function: method, callParameters }) => {
    const block = node.chain().blockOf(hash);
    if (block === undefined) return null;
    try {
      const value = callRuntimeApi(node, method, callParameters, block.header.number);
      return { success: true, value: hexFromBytes(value) };
    } catch (error) {
      if (!(error instanceof TaokitError)) throw error;
      return { success: false, error: error.message };
    }
  },
);
