import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { unnote } from '../preimages.ts';
import { signedOrRoot } from '../signedOrRoot.ts';

/** Takes a preimage back. */
export const unnotePreimage: CallDefinition = defineCall<{ hash: Hex }>(
  'Preimage.unnote_preimage',
  (context, { hash }) => {
    unnote(context, hash, signedOrRoot(context.origin));
  },
);
