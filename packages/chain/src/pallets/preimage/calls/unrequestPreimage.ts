import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { unrequest } from '../preimages.ts';

/** Root needs a preimage no longer. */
export const unrequestPreimage: CallDefinition = defineCall<{ hash: Hex }>(
  'Preimage.unrequest_preimage',
  (context, { hash }) => {
    ensureRoot(context.origin);
    unrequest(context, hash);
  },
);
