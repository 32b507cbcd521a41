import { uidList, weightList, weightsCall } from '../../weights/intentWeights.ts';
import { defineIntent } from '../defineIntent.ts';
import { boolean, netuid, optional, u8, u64 } from '../params/index.ts';

/**
 * Sets the weights of a validator the way the subnet asks for: plain, or timelocked.
 *
 * Weights are relative. They are clipped to the subnet's limit, scaled, and checked by the chain's own rules before anything is
 * signed.
 */
export const setWeights = /* @__PURE__ */ defineIntent({
  name: 'set_weights',
  category: 'weights',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_mechanism_weights', 'SubtensorModule.commit_timelocked_mechanism_weights'],
  summary: 'Sets the weights of a validator the way the subnet asks for: plain, or timelocked.',
  params: {
    netuid: netuid,
    uids: optional(uidList),
    weights: optional(weightList),
    mechid: optional(u8, 0),
    versionKey: optional(u64, 0n),
    rawU16: optional(boolean, false),
  },
  call: (values, context) => weightsCall(values, context),
});
