import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSignedOrRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { unnote } from '../preimages.ts';

/** Takes a preimage back. */
export const unnotePreimage: CallDefinition = defineCall<{ hash: Hex }>(
  'Preimage.unnote_preimage',
  (context, { hash }) => {
    unnote(context, hash, ensureSignedOrRoot(context.origin));
  },
);
