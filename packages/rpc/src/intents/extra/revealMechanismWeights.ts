import { defineIntent } from '../defineIntent.ts';
import { netuid, optional, u8, u16s, u64 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/** Reveals weights of any mechanism that were committed to by hash, as they were hashed. Not in the official SDK's catalogue. */
export const revealMechanismWeights = /* @__PURE__ */ defineIntent({
  name: 'reveal_mechanism_weights',
  category: 'weights',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.reveal_mechanism_weights'],
  summary: 'Reveals weights that were committed to by hash, as they were hashed.',
  params: {
    netuid: netuid,
    mechid: optional(u8, 0),
    uids: u16s,
    values: u16s,
    salt: u16s,
    versionKey: optional(u64, 0n),
  },
  call: ({ netuid, mechid, uids, values, salt, versionKey }) =>
    subtensor('reveal_mechanism_weights', {
      netuid,
      mecid: mechid,
      uids,
      values,
      salt,
      version_key: versionKey,
    }),
});
