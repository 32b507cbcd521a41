import { defineIntent } from '../defineIntent.ts';
import { boolean } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Says whether a coldkey refuses alpha that comes locked.
 */
export const setRejectLockedAlpha = /* @__PURE__ */ defineIntent({
  name: 'set_reject_locked_alpha',
  category: 'locks',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_reject_locked_alpha'],
  summary: 'Says whether a coldkey refuses alpha that comes locked.',
  params: {
    enabled: boolean,
  },
  call: ({ enabled }) => subtensor('set_reject_locked_alpha', { enabled }),
});
