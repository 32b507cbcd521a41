import { blake2b } from '@noble/hashes/blake2.js';
import { accountBytes } from '@taokit/keys';
import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Announces that a coldkey will be replaced, by the hash of the new one.
 */
export const announceColdkeySwap = /* @__PURE__ */ defineIntent({
  name: 'announce_coldkey_swap',
  category: 'coldkeys',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.announce_coldkey_swap'],
  summary: 'Announces that a coldkey will be replaced, by the hash of the new one.',
  params: {
    newColdkeySs58: account,
  },
  call: ({ newColdkeySs58 }) =>
    subtensor('announce_coldkey_swap', {
      new_coldkey_hash: blake2b(accountBytes(newColdkeySs58), { dkLen: 32 }),
    }),
});
