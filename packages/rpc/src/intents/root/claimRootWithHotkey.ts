import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Claims what the basket of one validator owes a root staker.
 */
export const claimRootWithHotkey = /* @__PURE__ */ defineIntent({
  name: 'claim_root_with_hotkey',
  category: 'root',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.claim_root_with_hotkey'],
  summary: 'Claims what the basket of one validator owes a root staker.',
  params: {
    hotkeySs58: account,
  },
  call: ({ hotkeySs58 }) => subtensor('claim_root_with_hotkey', { hotkey: hotkeySs58 }),
});
