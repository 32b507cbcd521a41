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
    /** Which subnet. */
    netuid: netuid,
    /** For whom. */
    uids: optional(uidList),
    /** How much, relative to each other. */
    weights: optional(weightList),
    /** Which mechanism; the first when left out. */
    mechid: optional(u8, 0),
    /** Version of who computed the weights. */
    versionKey: optional(u64, 0n),
    /** Whether the weights are u16 already, which only a subnet under Null takes. */
    rawU16: optional(boolean, false),
    /** The form of the commit. */
    commitRevealVersion: optional(u16, 4),
  },
  call: (values, context) => timelockedCall(values, context),
});
