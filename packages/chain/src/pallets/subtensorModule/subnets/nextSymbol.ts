import { ensure } from '../../../runtime/DispatchFailure.ts';
import { hexFromBytes } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { TokenSymbol } from '../storage/subnets.ts';
import { SYMBOLS } from './symbols.ts';

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * The symbol a new subnet gets (`get_next_available_symbol`): that of its netuid, where nobody has it, else the first free one,
 * else root's.
 */
export function nextSymbol(state: Reads, netuid: number): Uint8Array {
  const used = usedSymbols(state);
  const isFree = (symbol: string) => !used.has(hexOf(symbol));
  const own = SYMBOLS[netuid] ?? SYMBOLS[0]!;
  return encoder.encode(isFree(own) ? own : (SYMBOLS.slice(1).find(isFree) ?? SYMBOLS[0]!));
}

/** Ends the call where a symbol is none of the chain's, or another subnet's already. */
export function ensureSymbolAvailable(state: Reads, symbol: Uint8Array): void {
  const hex = hexFromBytes(symbol);
  const isKnown = SYMBOLS.slice(1).some((one) => hexOf(one) === hex);
  ensure(isKnown, 'SubtensorModule.SymbolDoesNotExist', `${hex} is no symbol of the chain.`);
  ensure(
    !usedSymbols(state).has(hex),
    'SubtensorModule.SymbolAlreadyInUse',
    `A subnet has the symbol ${hex}.`,
  );
}

function usedSymbols(state: Reads): ReadonlySet<string> {
  return new Set(TokenSymbol.entries(state).map(([, symbol]) => hexFromBytes(symbol)));
}

function hexOf(symbol: string): string {
  return hexFromBytes(encoder.encode(symbol));
}
