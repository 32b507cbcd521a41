import { defineIntent } from '../defineIntent.ts';
import { netuid, text } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { utf8 } from '../shared/utf8.ts';

/**
 * Sets the symbol of a subnet's alpha.
 */
export const updateSymbol = /* @__PURE__ */ defineIntent({
  name: 'update_symbol',
  category: 'subnets',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: ['SubtensorModule.update_symbol'],
  summary: "Sets the symbol of a subnet's alpha.",
  params: {
    netuid: netuid,
    symbol: text,
  },
  call: ({ netuid, symbol }) => subtensor('update_symbol', { netuid, symbol: utf8(symbol) }),
});
