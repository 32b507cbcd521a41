import { defineIntent } from '../defineIntent.ts';
import { account, boolean, optional } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { withClaim } from '../shared/rootClaims.ts';

/**
 * Sells all stake on a hotkey, of every subnet.
 */
export const unstakeAll = /* @__PURE__ */ defineIntent({
  name: 'unstake_all',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.unstake_all', 'SubtensorModule.claim_root_with_hotkey', 'Utility.batch_all'],
  summary: 'Sells all stake on a hotkey, of every subnet.',
  params: {
    hotkeySs58: account,
    claim: optional(boolean, false),
  },
  call: ({ hotkeySs58, claim }, context) => {
    const sale = subtensor('unstake_all', { hotkey: hotkeySs58 });
    return claim ? withClaim(context, { hotkey: hotkeySs58, netuid: 0 }, sale) : sale;
  },
});
