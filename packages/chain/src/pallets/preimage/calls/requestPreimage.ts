import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { request } from '../preimages.ts';

/** Root needs a preimage. */
export const requestPreimage: CallDefinition = defineCall<{ hash: Hex }>(
  'Preimage.request_preimage',
  (context, { hash }) => {
    ensureRoot(context.origin);
    request(context, hash);
  },
);
