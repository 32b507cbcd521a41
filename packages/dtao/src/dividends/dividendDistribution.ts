import { divF32, mulF32 } from '../internal/proportion.ts';

/** A hotkey's dividend of an epoch and the stake it was earned with. */
export interface HotkeyDividend {
  /** Dividend the epoch gave it, parents and children settled, U96F32 bits of rao. */
  readonly dividendBits: bigint;
  /** Alpha staked to it on the subnet, rao. */
  readonly alphaStakeRao: bigint;
  /** TAO staked to it on root, rao. */
  readonly rootStakeRao: bigint;
}

/** What an epoch has to share among validators. */
export interface DividendPot {
  /** Alpha for validators, rao. */
  readonly validatorRao: bigint;
  /** Root's part, rao: alpha from spec 334 on, TAO before. */
  readonly rootRao: bigint;
}

/** A hotkey's part of the pot, before its take. */
export interface DividendParts {
  /** Alpha for its stakers on the subnet, U96F32 bits of rao. */
  readonly alphaBits: bigint;
  /** For its stakers on root, U96F32 bits of rao. */
  readonly rootBits: bigint;
}

/**
 * Shares the pending amounts of an epoch among hotkeys: each dividend is split by root's part of the stake behind it
 * (TAO x weight over alpha + TAO x weight), the validators' alpha goes by the alpha parts, root's part by the root parts.
 *
 * @param pot - what there is to share
 * @param hotkeys - dividends and stakes
 * @param taoWeightBits - TAO weight, U96F32 bits (`computeTaoWeightBits`)
 * @returns parts in the same order, every product and quotient floored to 2^-32 rao
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `calculate_dividend_distribution`, from spec 257.
 */
export function distributeDividends(
  pot: DividendPot,
  hotkeys: readonly HotkeyDividend[],
  taoWeightBits: bigint,
): DividendParts[] {
  const earned = hotkeys.map((hotkey) => splitByStake(hotkey, taoWeightBits));
  const totalAlpha = earned.reduce((sum, { alphaBits }) => sum + alphaBits, 0n);
  const totalRoot = earned.reduce((sum, { rootBits }) => sum + rootBits, 0n);
  return earned.map(({ alphaBits, rootBits }) => ({
    alphaBits: mulF32(pot.validatorRao << 32n, divF32(alphaBits, totalAlpha)),
    rootBits: mulF32(pot.rootRao << 32n, divF32(rootBits, totalRoot)),
  }));
}

/**
 * The launch releases' distribution: dividends of the epoch are paid as alpha, and root's TAO goes by the root parts.
 *
 * Up to spec 239 the alpha dividend is the whole dividend, root's part included: more alpha is paid than was set aside.
 *
 * @param rootTaoRao - TAO root's alpha was sold for, rao
 * @param hotkeys - dividends and stakes
 * @param taoWeightBits - TAO weight, U96F32 bits
 * @param paysRootPartTwice - whether the alpha dividend keeps root's part, as up to spec 239
 * @returns alpha and TAO per hotkey, in the same order, before its take
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `drain_pending_emission`, spec 233-252.
 */
export function distributeLaunchDividends(
  rootTaoRao: bigint,
  hotkeys: readonly HotkeyDividend[],
  taoWeightBits: bigint,
  paysRootPartTwice: boolean,
): DividendParts[] {
  const earned = hotkeys.map((hotkey) => splitByStake(hotkey, taoWeightBits));
  const totalRoot = earned.reduce((sum, { rootBits }) => sum + rootBits, 0n);
  return earned.map(({ alphaBits, rootBits }) => ({
    alphaBits: paysRootPartTwice ? alphaBits + rootBits : alphaBits,
    rootBits: mulF32(rootTaoRao << 32n, divF32(rootBits, totalRoot)),
  }));
}

function splitByStake(hotkey: HotkeyDividend, taoWeightBits: bigint): DividendParts {
  const rootStake = mulF32(hotkey.rootStakeRao << 32n, taoWeightBits);
  const rootPart = divF32(rootStake, (hotkey.alphaStakeRao << 32n) + rootStake);
  const rootBits = mulF32(hotkey.dividendBits, rootPart);
  return { alphaBits: hotkey.dividendBits - rootBits, rootBits };
}
