import { encodeHeader, hexFromBytes } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash } from '../../rpc/readers.ts';
import { followOf, pinnedBlock } from '../../subscriptions/follow.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** The SCALE bytes of a pinned block's header. */
export const header: RpcMethod = defineMethod(
  'chainHead_v1_header',
  { id: subscriptionId, hash },
  ({ node, session }, { id, hash }) => {
    const follow = followOf(session, id);
    return follow === undefined ? null : hexFromBytes(encodeHeader(pinnedBlock(node, follow, hash).header));
  },
);
