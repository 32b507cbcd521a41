import { defineIntent } from '../defineIntent.ts';
import { account, netuid, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Says on which hotkey what a coldkey mines in a subnet is staked.
 */
export const setAutoStake = /* @__PURE__ */ defineIntent({
  name: 'set_auto_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_coldkey_auto_stake_hotkey'],
  summary: 'Says on which hotkey what a coldkey mines in a subnet is staked.',
  params: {
    netuid: netuid,
    hotkeySs58: optional(account),
  },
  call: ({ netuid, hotkeySs58 }, context) =>
    subtensor('set_coldkey_auto_stake_hotkey', {
      netuid,
      hotkey: hotkeyOf(context, hotkeySs58, 'setAutoStake'),
    }),
});
