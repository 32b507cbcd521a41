import { bySpec, FIRST_SPEC } from '@taokit/types';

/** Shares of the mechanisms, u16 each; `null` for an even split. */
type Shares = readonly number[] | null;

/**
 * The shares a stored split gives so many mechanisms. One of another length is an even split in 475's source; in 425's what is missing
 * is 0 and what is too much is left out. Which release between them changed it is not known.
 *
 * Source of the rule: `split_emissions` in `pallets/subtensor/src/subnets/mechanism.rs`.
 */
export const emissionShares: (spec: number) => (stored: Shares, count: number) => Shares =
  /* @__PURE__ */ bySpec({
    [FIRST_SPEC]: (stored: Shares, count: number): Shares =>
      stored && Array.from({ length: count }, (_, i) => stored[i] ?? 0),
    475: (stored: Shares, count: number): Shares => (stored?.length === count ? stored : null),
  });
