import { bySpec } from '@taokit/types';
import { DEFAULT_FEE_RATE_U16 } from '../PoolOrder.ts';
import type { PoolReserves } from '../PoolReserves.ts';

/** A price at which positions begin or end (`Swap.Ticks`). */
export interface Tick {
  /** Liquidity that begins here minus what ends here (i128). */
  readonly liquidityNet: bigint;
  /** Liquidity of all positions that begin or end here (u64). */
  readonly liquidityGross: bigint;
  /** TAO fees per liquidity on the other side of the tick, raw bits of an I64F64. */
  readonly feesOutTaoBits: bigint;
  /** Alpha fees per liquidity on the other side of the tick, raw bits of an I64F64. */
  readonly feesOutAlphaBits: bigint;
}

/** A position: liquidity between two ticks (`Swap.Positions`). */
export interface Position {
  /** First tick of the range. */
  readonly tickLow: number;
  /** End of the range, not in it. */
  readonly tickHigh: number;
  /** Liquidity provided (u64). */
  readonly liquidity: bigint;
  /** TAO fees per liquidity in the range that are already collected, raw bits of an I64F64. */
  readonly feesTaoBits: bigint;
  /** Alpha fees per liquidity in the range that are already collected, raw bits of an I64F64. */
  readonly feesAlphaBits: bigint;
}

/** A concentrated liquidity pool ("swap v3"): the state of one subnet in the swap pallet. */
export interface ConcentratedPool extends PoolReserves {
  /** Whether the pool has its price and position (`SwapV3Initialized`); the first swap gives it both. */
  readonly initialized: boolean;
  /** Square root of the price (`AlphaSqrtPrice`), raw bits of an U64F64. */
  readonly sqrtPriceBits: bigint;
  /** Tick of the price (`CurrentTick`). */
  readonly currentTick: number;
  /** Liquidity at the price (`CurrentLiquidity`, u64). */
  readonly liquidity: bigint;
  /** TAO fees per liquidity since the start (`FeeGlobalTao`), raw bits of an U64F64. */
  readonly feeGlobalTaoBits: bigint;
  /** Alpha fees per liquidity since the start (`FeeGlobalAlpha`), raw bits of an U64F64. */
  readonly feeGlobalAlphaBits: bigint;
  /** Ticks with liquidity, by index. */
  readonly ticks: ReadonlyMap<number, Tick>;
  /** The protocol's own position over the whole range; `undefined` when it has none. */
  readonly protocolPosition: Position | undefined;
  /** TAO left over from injections out of proportion (`ScrapReservoirTao`), in rao; 0 before spec 334. */
  readonly scrapTaoRao: bigint;
  /** Alpha left over from injections out of proportion (`ScrapReservoirAlpha`), in rao; 0 before spec 334. */
  readonly scrapAlphaRao: bigint;
}

/** Constants of the concentrated liquidity pool. */
export interface ConcentratedRules {
  /** Least reserve a swap needs, in rao. */
  readonly minimumReserveRao: bigint;
  /** Whether both reserves must reach the minimum, or only the paying one; the first until spec 296. */
  readonly checksBothReserves: boolean;
  /** Liquidity that is left out when fees are spread (`MinimumLiquidity`). */
  readonly minimumLiquidity: bigint;
  /** Fee rate of a subnet that sets none, in 65535ths: 196 until spec 296, then 33. */
  readonly defaultFeeRateU16: number;
  /** Whether an injection first adds the fees the protocol's position earned; from spec 301. */
  readonly collectsFees: boolean;
  /** Whether an injection is cut to the price's proportion and the rest kept for the next; from spec 334. */
  readonly keepsScrap: boolean;
  /** Whether fees go to the block's author instead of the positions, and unpaid dust is refused; from spec 385. */
  readonly paysAuthor: boolean;
}

/** Fee rate of a subnet that set none until spec 296: 196 / 65535, 0.3 % (`DefaultFeeRate` of the swap pallet). */
export const LEGACY_FEE_RATE_U16 = 196;

const FIRST_RULES: ConcentratedRules = {
  minimumReserveRao: 1_000_000n,
  checksBothReserves: true,
  minimumLiquidity: 1_000n,
  defaultFeeRateU16: LEGACY_FEE_RATE_U16,
  collectsFees: false,
  keepsScrap: false,
  paysAuthor: false,
};
const PAYING_SIDE: ConcentratedRules = {
  ...FIRST_RULES,
  checksBothReserves: false,
  defaultFeeRateU16: DEFAULT_FEE_RATE_U16,
};

const RULES = /* @__PURE__ */ bySpec<ConcentratedRules>({
  283: FIRST_RULES,
  297: PAYING_SIDE,
  301: { ...PAYING_SIDE, collectsFees: true },
  334: { ...PAYING_SIDE, collectsFees: true, keepsScrap: true },
  385: { ...PAYING_SIDE, collectsFees: true, keepsScrap: true, paysAuthor: true },
});

/**
 * The concentrated liquidity pool's rules at a spec version, 283 .. 422.
 *
 * Source: `SwapMinimumReserve` and `SwapMinimumLiquidity` in `runtime/src/lib.rs`; `swap_inner` in
 * `pallets/swap/src/pallet/impls.rs`.
 *
 * @param spec - runtime version
 * @param others - constants of another runtime
 * @throws UnitError `types/unknown-spec`
 */
export function concentratedRules(spec: number, others?: Partial<ConcentratedRules>): ConcentratedRules {
  return { ...RULES(spec), ...others };
}
