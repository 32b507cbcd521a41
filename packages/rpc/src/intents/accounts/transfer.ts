import { defineIntent } from '../defineIntent.ts';
import { account, boolean, optional, taoOrAll } from '../params/index.ts';

/**
 * Sends TAO to an account.
 *
 * With `keepAlive` the sender keeps at least the existential deposit, or the transfer fails.
 */
export const transfer = /* @__PURE__ */ defineIntent({
  name: 'transfer',
  category: 'accounts',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Balances.transfer_keep_alive', 'Balances.transfer_allow_death', 'Balances.transfer_all'],
  summary: 'Sends TAO to an account.',
  params: {
    destSs58: account,
    amountTao: taoOrAll,
    keepAlive: optional(boolean, true),
  },
  call: ({ destSs58, amountTao, keepAlive }) => {
    if (amountTao === 'all')
      return { path: 'Balances.transfer_all', arguments: { dest: destSs58, keep_alive: keepAlive } };
    const name = keepAlive ? 'transfer_keep_alive' : 'transfer_allow_death';
    return { path: `Balances.${name}`, arguments: { dest: destSs58, value: amountTao } };
  },
});
