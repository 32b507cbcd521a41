import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { TokenSymbol } from '../storage/subnets.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import { ensureSymbolAvailable } from '../subnets/nextSymbol.ts';
import { ensureSubnetOwnerOrRoot } from '../subnets/owners.ts';

/**
 * Gives a subnet another symbol; before 475 root gave them to subnets that were not there.
 *
 * Source: `update_symbol` in `pallets/subtensor/src/macros/dispatches.rs`, spec 425 and 475.
 */
export const updateSymbol: CallDefinition = defineCall<{ netuid: number; symbol: Uint8Array }>(
  'SubtensorModule.update_symbol',
  (context, { netuid, symbol }) => {
    ensureSubnetOwnerOrRoot(context, netuid);
    ensureLiveSubnet(context, netuid);
    ensureSymbolAvailable(context.state, symbol);
    TokenSymbol.insert(context.state, netuid, symbol);
    context.deposit('SubtensorModule.SymbolUpdated', { netuid, symbol });
  },
);
