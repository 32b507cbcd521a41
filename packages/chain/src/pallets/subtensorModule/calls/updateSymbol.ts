import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { TokenSymbol } from '../storage/subnets.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';
import { ensureSymbolAvailable } from '../subnets/nextSymbol.ts';
import { ensureSubnetOwnerOrRoot } from '../subnets/owners.ts';

/** Before 475 root gave symbols to subnets that were not there. */
const ensureSubnet = /* @__PURE__ */ ruleBySpec<CallContext, [netuid: number], void>({
  233: () => {},
  475: ({ state }, netuid) => ensureSubnetExists(state, netuid),
});

/**
 * Gives a subnet another symbol.
 *
 * Source: `update_symbol` in `pallets/subtensor/src/macros/dispatches.rs`, spec 425 and 475.
 */
export const updateSymbol: CallDefinition = defineCall<{ netuid: number; symbol: Uint8Array }>(
  'SubtensorModule.update_symbol',
  (context, { netuid, symbol }) => {
    ensureSubnetOwnerOrRoot(context, netuid);
    ensureSubnet(context, netuid);
    ensureSymbolAvailable(context.state, symbol);
    TokenSymbol.insert(context.state, netuid, symbol);
    context.deposit('SubtensorModule.SymbolUpdated', { netuid, symbol });
  },
);
