import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { setAcceptsLockedAlpha } from '../staking/lockedAlphaConsent.ts';

/** Says whether the caller takes alpha that is locked, with stake or with another coldkey's place. */
export const setRejectLockedAlpha: CallDefinition = defineCall<{ enabled: boolean }>(
  'SubtensorModule.set_reject_locked_alpha',
  (context, { enabled }) => {
    const coldkey = ensureSigned(context.origin);
    setAcceptsLockedAlpha(context.state, coldkey, !enabled);
    context.deposit('SubtensorModule.RejectLockedAlphaUpdated', { coldkey, enabled });
  },
);
