import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { TokenSymbol } from '../storage/subnets.ts';
import { ensureSymbolAvailable } from '../subnets/nextSymbol.ts';
import { ensureSubnetOwnerOrRoot } from '../subnets/owners.ts';

/** Gives a subnet another symbol. */
export const updateSymbol: CallDefinition = defineCall<{ netuid: number; symbol: Uint8Array }>(
  'SubtensorModule.update_symbol',
  (context, { netuid, symbol }) => {
    ensureSubnetOwnerOrRoot(context, netuid);
    ensureSymbolAvailable(context.state, symbol);
    TokenSymbol.insert(context.state, netuid, symbol);
    context.deposit('SubtensorModule.SymbolUpdated', { netuid, symbol });
  },
);
