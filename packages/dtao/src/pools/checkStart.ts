import { objectOf, optional, u64, u128 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

const RESERVES = { taoReserveRao: u64, alphaReserveRao: u64 };
const reservesOnly = /* @__PURE__ */ objectOf(RESERVES);
const weighted = /* @__PURE__ */ objectOf({
  ...RESERVES,
  priceBits: optional(u128),
  quoteWeight: optional(u64),
});

/**
 * Checks what a pool without weights is made from: its reserves set its price.
 *
 * @throws DtaoError for anything else
 */
export function checkReserves(start: unknown): void {
  check(start, reservesOnly, 'start');
}

/**
 * Checks what a pool with weights is made from.
 *
 * @throws DtaoError for a field of another type, and for an unknown one
 */
export function checkWeightedStart(start: unknown): void {
  check(start, weighted, 'start');
}
