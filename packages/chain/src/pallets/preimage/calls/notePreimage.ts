import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensureSignedOrRoot } from '../../../runtime/Origin.ts';
import { note } from '../preimages.ts';

/** Keeps a preimage; free where the chain needs it. */
export const notePreimage: CallDefinition = defineMeteredCall<{ bytes: Uint8Array }>(
  'Preimage.note_preimage',
  (context, { bytes }) => {
    const sender = ensureSignedOrRoot(context.origin);
    return { paysFee: !note(context, bytes, sender).wasRequested && sender !== undefined };
  },
);
