import { MOST_RESERVES } from '../PoolOrder.ts';
import type { PoolReserves } from '../PoolReserves.ts';

/**
 * A translated superellipse (exponent 2): reserves on a conic whose centers move with every injection, so that an
 * injection changes neither price nor depth. Lengths have 32 bits of fraction (Q32).
 */
export interface SuperellipsePool extends PoolReserves {
  /** Half-axis along alpha, Q32. */
  readonly alphaScaleQ32: bigint;
  /** Half-axis along TAO, Q32. */
  readonly taoScaleQ32: bigint;
  /** Center along alpha, Q32. */
  readonly centerAlphaQ32: bigint;
  /** Center along TAO, Q32. */
  readonly centerTaoQ32: bigint;
}

/** Constants of the superellipse. */
export interface SuperellipseRules {
  /** A swap is refused while the paying reserve holds less than this, and never takes it below. */
  readonly minimumReserveRao: bigint;
  /** A net input above this multiple of its reserve is refused. */
  readonly maxInputMultiple: bigint;
}

/** The superellipse's rules as published, late 2026. */
export const SUPERELLIPSE_RULES: SuperellipseRules = {
  minimumReserveRao: 1_000_000n,
  maxInputMultiple: MOST_RESERVES,
};

/** Bits of fraction of a length. */
export const Q32_BITS = 32n;

/** How far the alpha reserve is from its center, Q32: grows on a buy. */
export function alphaCoordinate({ centerAlphaQ32, alphaReserveRao }: SuperellipsePool): bigint {
  return centerAlphaQ32 - (alphaReserveRao << Q32_BITS);
}

/** How far the TAO reserve is from its center, Q32: grows on a sell. */
export function taoCoordinate({ centerTaoQ32, taoReserveRao }: SuperellipsePool): bigint {
  return centerTaoQ32 - (taoReserveRao << Q32_BITS);
}
