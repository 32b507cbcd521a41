import { defineIntent } from '../defineIntent.ts';
import { account, boolean, optional } from '../params/index.ts';

/**
 * Sends all TAO of an account to another.
 */
export const transferAll = /* @__PURE__ */ defineIntent({
  name: 'transfer_all',
  category: 'accounts',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Balances.transfer_all'],
  summary: 'Sends all TAO of an account to another.',
  params: {
    destSs58: account,
    keepAlive: optional(boolean, true),
  },
  call: ({ destSs58, keepAlive }) => ({
    path: 'Balances.transfer_all',
    arguments: { dest: destSs58, keep_alive: keepAlive },
  }),
});
