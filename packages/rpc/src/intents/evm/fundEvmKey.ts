import { evmToSs58 } from '@taokit/keys';
import { defineIntent } from '../defineIntent.ts';
import { hex, taoOrAll } from '../params/index.ts';

/**
 * Sends TAO to an EVM address.
 */
export const fundEvmKey = /* @__PURE__ */ defineIntent({
  name: 'fund_evm_key',
  category: 'evm',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Balances.transfer_keep_alive', 'Balances.transfer_all'],
  summary: 'Sends TAO to an EVM address.',
  params: {
    evmAddress: hex(20),
    amountTao: taoOrAll,
  },
  call: ({ evmAddress, amountTao }) => {
    const dest = evmToSs58(evmAddress);
    return amountTao === 'all'
      ? { path: 'Balances.transfer_all', arguments: { dest, keep_alive: true } }
      : { path: 'Balances.transfer_keep_alive', arguments: { dest, value: amountTao } };
  },
});
