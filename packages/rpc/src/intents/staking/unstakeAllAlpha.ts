import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Sells all alpha on a hotkey and stakes the TAO on root.
 */
export const unstakeAllAlpha = /* @__PURE__ */ defineIntent({
  name: 'unstake_all_alpha',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.unstake_all_alpha'],
  summary: 'Sells all alpha on a hotkey and stakes the TAO on root.',
  params: {
    hotkeySs58: account,
  },
  call: ({ hotkeySs58 }) => subtensor('unstake_all_alpha', { hotkey: hotkeySs58 }),
});
