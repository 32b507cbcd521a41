import { defineIntent } from '../defineIntent.ts';
import { account, alpha, netuid, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Sets the collateral a miner keeps at least.
 */
export const setMinCollateral = /* @__PURE__ */ defineIntent({
  name: 'set_min_collateral',
  category: 'collateral',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_min_collateral'],
  summary: 'Sets the collateral a miner keeps at least.',
  params: {
    netuid: netuid,
    minAlpha: alpha('netuid'),
    hotkeySs58: optional(account),
  },
  call: ({ netuid, minAlpha, hotkeySs58 }, context) =>
    subtensor('set_min_collateral', {
      netuid,
      hotkey: hotkeyOf(context, hotkeySs58, 'setMinCollateral'),
      min_locked: minAlpha,
    }),
});
