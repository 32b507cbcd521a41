import { hexFromBytes } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash } from '../../rpc/readers.ts';
import { pinnedBlock } from '../../subscriptions/follow.ts';
import { startOperation } from '../../subscriptions/operations.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Asks for the extrinsics of a pinned block. */
export const body: RpcMethod = defineMethod(
  'chainHead_v1_body',
  { id: subscriptionId, hash },
  (context, { id, hash }) =>
    startOperation(context, id, (follow, tell) => {
      const { extrinsics } = pinnedBlock(context.node, follow, hash);
      tell({ event: 'operationBodyDone', value: extrinsics.map(hexFromBytes) });
    }),
);
