import { hexFromBytes } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes, hash, text } from '../../rpc/readers.ts';
import { callRuntimeApi } from '../../runtimeApis/callRuntimeApi.ts';
import { pinnedBlock } from '../../subscriptions/follow.ts';
import { startOperation } from '../../subscriptions/operations.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Asks a runtime API after a pinned block. */
export const call: RpcMethod = defineMethod(
  'chainHead_v1_call',
  { id: subscriptionId, hash, function: text, callParameters: bytes },
  (context, { id, hash, function: method, callParameters }) =>
    startOperation(context, id, (follow, tell) => {
      const { number } = pinnedBlock(context.node, follow, hash).header;
      const output = hexFromBytes(callRuntimeApi(context.node, method, callParameters, number));
      tell({ event: 'operationCallDone', output });
    }),
);
