import { defineIntent } from '../defineIntent.ts';
import { hex, netuid, optional, u8 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/** Commits to weights by their hash; they are revealed by a call. Not in the official SDK's catalogue. */
export const commitWeightsHash = /* @__PURE__ */ defineIntent({
  name: 'commit_weights_hash',
  category: 'weights',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.commit_mechanism_weights'],
  summary: 'Commits to weights by their hash.',
  params: {
    netuid: netuid,
    commitHash: hex(32),
    mechid: optional(u8, 0),
  },
  call: ({ netuid, commitHash, mechid }) =>
    subtensor('commit_mechanism_weights', { netuid, mecid: mechid, commit_hash: commitHash }),
});
