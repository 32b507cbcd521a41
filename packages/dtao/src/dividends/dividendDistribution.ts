import { arrayOf, bigInteger, boolean, objectOf, optional, u64, u128 } from '@taokit/errors/check';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import { divF32, mulF32 } from '../internal/proportion.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** A hotkey's dividend of an epoch and the stake it was earned with. */
export interface HotkeyDividend {
  /** Dividend the epoch gave it, parents and children settled, U96F32 bits of rao. */
  readonly dividendBits: bigint;
  /** Alpha staked to it on the subnet, rao. */
  readonly alphaStakeRao: bigint;
  /** TAO staked to it on root, rao. */
  readonly rootStakeRao: bigint;
  /** Whether it has a uid on the root network: needed from spec 441 on, not read before. */
  readonly hasRootUid?: boolean;
}

/** What an epoch has to share among validators. */
export interface DividendPot {
  /** Alpha for validators, rao. 0 before spec 257: dividends were paid as the epoch computed them. */
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

type Split = (hotkey: HotkeyDividend, taoWeightBits: bigint) => DividendParts;
type Distribution = (
  pot: DividendPot,
  earned: readonly DividendParts[],
  hotkeys: readonly HotkeyDividend[],
) => DividendParts[];

/** How a dividend falls into a part for alpha and a part for root. */
const splitAt = /* @__PURE__ */ bySpec<Split>({ 233: splitByRoot, 441: splitByAlpha });
/** How the pot goes by those parts. The hotfix of 2025-02-19, spec 241, no longer pays root's part as alpha too. */
const distributionAt = /* @__PURE__ */ bySpec<Distribution>({
  233: payWholeDividends,
  241: payAlphaParts,
  257: sharePot,
});

const hotkeyRules = {
  dividendBits: u128,
  alphaStakeRao: u64,
  rootStakeRao: u64,
};
const hotkeysAt = /* @__PURE__ */ bySpec({
  233: arrayOf(objectOf({ ...hotkeyRules, hasRootUid: optional(boolean) })),
  441: arrayOf(objectOf({ ...hotkeyRules, hasRootUid: boolean })),
});
const potAt = /* @__PURE__ */ bySpec({
  233: objectOf({ validatorRao: bigInteger(0n, 0n, '0n before spec 257'), rootRao: u64 }),
  257: objectOf({ validatorRao: u64, rootRao: u64 }),
});

/**
 * Shares the pending amounts of an epoch among hotkeys: each dividend is split by the stake behind it, alpha against
 * TAO x weight; the validators' alpha goes by the alpha parts, root's amount by the root parts.
 *
 * From spec 441 only hotkeys with a uid on root have a root part, and a dividend without any stake is all alpha; before,
 * the root part was computed first and alpha was the rest. Before spec 257 the alpha parts themselves are paid, and up to
 * spec 240 with root's part in them: more alpha was paid than was set aside.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `calculate_dividend_distribution` (from 257; 441's rule as of
 * 475) and `drain_pending_emission` (233-256).
 *
 * @param pot - what there is to share
 * @param hotkeys - dividends and stakes
 * @param taoWeightBits - TAO weight, U96F32 bits (`computeTaoWeightBits`)
 * @param options - whose rules
 * @returns parts in the same order, every product and quotient floored to 2^-32 rao
 * @throws DtaoError for what the chain could not hold, UnitError for a spec without this rule
 */
export function distributeDividends(
  pot: DividendPot,
  hotkeys: readonly HotkeyDividend[],
  taoWeightBits: bigint,
  options: SpecOptions = {},
): DividendParts[] {
  const spec = specOf(options);
  check(pot, potAt(spec), 'pot');
  check(hotkeys, hotkeysAt(spec), 'hotkeys');
  check(taoWeightBits, u128, 'taoWeightBits');
  return dividendDistributionAt(spec)(pot, hotkeys, taoWeightBits);
}

/** {@link distributeDividends} of a release and of what was checked before. */
export function dividendDistributionAt(
  spec: number,
): (pot: DividendPot, hotkeys: readonly HotkeyDividend[], taoWeightBits: bigint) => DividendParts[] {
  const split = splitAt(spec);
  const distribute = distributionAt(spec);
  return (pot, hotkeys, taoWeightBits) =>
    distribute(
      pot,
      hotkeys.map((hotkey) => split(hotkey, taoWeightBits)),
      hotkeys,
    );
}

function splitByRoot(hotkey: HotkeyDividend, taoWeightBits: bigint): DividendParts {
  const rootStake = mulF32(hotkey.rootStakeRao << 32n, taoWeightBits);
  const rootPart = divF32(rootStake, (hotkey.alphaStakeRao << 32n) + rootStake);
  const rootBits = mulF32(hotkey.dividendBits, rootPart);
  return { alphaBits: hotkey.dividendBits - rootBits, rootBits };
}

function splitByAlpha(hotkey: HotkeyDividend, taoWeightBits: bigint): DividendParts {
  const { dividendBits } = hotkey;
  const alphaStake = hotkey.alphaStakeRao << 32n;
  const stake = alphaStake + mulF32(hotkey.rootStakeRao << 32n, taoWeightBits);
  const alphaBits = stake === 0n ? dividendBits : mulF32(dividendBits, divF32(alphaStake, stake));
  return { alphaBits, rootBits: hotkey.hasRootUid === true ? dividendBits - alphaBits : 0n };
}

function sharePot(pot: DividendPot, earned: readonly DividendParts[]): DividendParts[] {
  const totalAlpha = earned.reduce((sum, { alphaBits }) => sum + alphaBits, 0n);
  const roots = shareRoot(pot, earned);
  return earned.map(({ alphaBits }, i) => ({
    alphaBits: mulF32(pot.validatorRao << 32n, divF32(alphaBits, totalAlpha)),
    rootBits: roots[i]!,
  }));
}

function payAlphaParts(pot: DividendPot, earned: readonly DividendParts[]): DividendParts[] {
  const roots = shareRoot(pot, earned);
  return earned.map(({ alphaBits }, i) => ({ alphaBits, rootBits: roots[i]! }));
}

function payWholeDividends(
  pot: DividendPot,
  earned: readonly DividendParts[],
  hotkeys: readonly HotkeyDividend[],
): DividendParts[] {
  const roots = shareRoot(pot, earned);
  return hotkeys.map(({ dividendBits }, i) => ({ alphaBits: dividendBits, rootBits: roots[i]! }));
}

function shareRoot({ rootRao }: DividendPot, earned: readonly DividendParts[]): bigint[] {
  const total = earned.reduce((sum, { rootBits }) => sum + rootBits, 0n);
  return earned.map(({ rootBits }) => mulF32(rootRao << 32n, divF32(rootBits, total)));
}
