import { hashers } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { hexFromBytes } from '../../../state/AccountId.ts';

/** Does nothing but to say so. */
export const remarkWithEvent: CallDefinition = defineCall<{ remark: Uint8Array }>(
  'System.remark_with_event',
  (context, { remark }) => {
    const sender = ensureSigned(context.origin);
    context.deposit('System.Remarked', { sender, hash: hexFromBytes(hashers.Blake2_256.hash(remark)) });
  },
);
