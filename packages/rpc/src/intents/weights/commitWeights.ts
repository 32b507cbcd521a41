import { timelockedCall, uidList, weightList } from '../../weights/intentWeights.ts';
import { defineIntent } from '../defineIntent.ts';
import { boolean, netuid, optional, u8, u16, u64 } from '../params/index.ts';

/**
 * Commits to weights that open by themselves at a later round of drand.
 */
export const commitWeights = /* @__PURE__ */ defineIntent({
  name: 'commit_weights',
  category: 'weights',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.commit_timelocked_mechanism_weights'],
  summary: 'Commits to weights that open by themselves at a later round of drand.',
  params: {
    netuid: netuid,
    uids: optional(uidList),
    weights: optional(weightList),
    mechid: optional(u8, 0),
    versionKey: optional(u64, 0n),
    rawU16: optional(boolean, false),
    commitRevealVersion: optional(u16, 4),
  },
  call: (values, context) => timelockedCall(values, context),
});
