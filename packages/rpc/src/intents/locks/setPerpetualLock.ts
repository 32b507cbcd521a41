import { defineIntent } from '../defineIntent.ts';
import { boolean, netuid } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Says whether a lock stays, or decays.
 */
export const setPerpetualLock = /* @__PURE__ */ defineIntent({
  name: 'set_perpetual_lock',
  category: 'locks',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_perpetual_lock'],
  summary: 'Says whether a lock stays, or decays.',
  params: {
    netuid: netuid,
    enabled: boolean,
  },
  call: ({ netuid, enabled }) => subtensor('set_perpetual_lock', { netuid, enabled }),
});
