import { revealedPairs, weightList } from '../../weights/intentWeights.ts';
import { defineIntent } from '../defineIntent.ts';
import { netuid, optional, u16s, u64 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Reveals weights that were committed to by hash.
 */
export const revealWeights = /* @__PURE__ */ defineIntent({
  name: 'reveal_weights',
  category: 'weights',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.reveal_weights'],
  summary: 'Reveals weights that were committed to by hash.',
  params: {
    netuid: netuid,
    uids: u16s,
    weights: weightList,
    salt: u16s,
    versionKey: optional(u64, 0n),
  },
  call: ({ netuid, uids, weights, salt, versionKey }) =>
    subtensor('reveal_weights', { netuid, ...revealedPairs(uids, weights), salt, version_key: versionKey }),
});
