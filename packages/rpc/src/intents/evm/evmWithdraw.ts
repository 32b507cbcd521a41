import { evmToSs58, ss58ToEvm } from '@taokit/keys';
import { defineIntent } from '../defineIntent.ts';
import { taoOrAll } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { freeRao, nothing } from '../shared/everything.ts';

/**
 * Takes TAO back that was sent to the EVM address of a coldkey.
 */
export const evmWithdraw = /* @__PURE__ */ defineIntent({
  name: 'evm_withdraw',
  category: 'evm',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['EVM.withdraw'],
  summary: 'Takes TAO back that was sent to the EVM address of a coldkey.',
  params: {
    amountTao: taoOrAll,
  },
  call: async ({ amountTao }, context) => {
    const address = ss58ToEvm(coldkeyOf(context, 'evmWithdraw')).toLowerCase();
    if (amountTao !== 'all') return { path: 'EVM.withdraw', arguments: { address, value: amountTao } };
    const value = await freeRao(context.view, evmToSs58(address));
    if (value === 0n) throw nothing('the EVM address of the coldkey is empty');
    return { path: 'EVM.withdraw', arguments: { address, value } };
  },
});
