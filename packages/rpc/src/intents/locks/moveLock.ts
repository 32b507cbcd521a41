import { defineIntent } from '../defineIntent.ts';
import { account, netuid } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Moves a lock to another hotkey.
 */
export const moveLock = /* @__PURE__ */ defineIntent({
  name: 'move_lock',
  category: 'locks',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.move_lock'],
  summary: 'Moves a lock to another hotkey.',
  params: {
    netuid: netuid,
    destinationHotkeySs58: account,
  },
  call: ({ netuid, destinationHotkeySs58 }) =>
    subtensor('move_lock', { destination_hotkey: destinationHotkeySs58, netuid }),
});
