import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, netuid, optional } from '../params/index.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { lockableRao } from '../shared/locks.ts';

/**
 * Locks stake on a hotkey, as conviction.
 */
export const lockStake = /* @__PURE__ */ defineIntent({
  name: 'lock_stake',
  category: 'locks',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.lock_stake'],
  summary: 'Locks stake on a hotkey, as conviction.',
  params: {
    netuid: netuid,
    amountAlpha: alphaOrAll('netuid'),
    hotkeySs58: optional(account),
  },
  call: async ({ netuid, amountAlpha, hotkeySs58 }, context) =>
    subtensor('lock_stake', {
      hotkey: hotkeyOf(context, hotkeySs58, 'lockStake'),
      netuid,
      amount:
        amountAlpha === 'all'
          ? await lockableRao(context.view, coldkeyOf(context, 'lockStake'), netuid)
          : amountAlpha,
    }),
});
