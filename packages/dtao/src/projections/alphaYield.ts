import { boolean, objectOf, optional, u16, u64 } from '@taokit/errors/check';
import type { Ratio } from '@taokit/types';
import { MAINNET_OWNER_CUT_U16, splitAlphaOut } from '../coinbase/split/splitAlphaOut.ts';
import { DtaoError } from '../DtaoError.ts';
import { MAX_HOTKEY_TAKE_U16 } from '../dividends/hotkeyTake.ts';
import { check } from '../internal/check.ts';
import { U16_MAX } from '../internal/proportion.ts';
import { unsignedBits } from '../internal/rules.ts';

/** Blocks of a nominal day, at 12 seconds each. */
export const BLOCKS_PER_DAY = 7_200;

/** What a yield follows from. */
export interface AlphaYieldInput {
  /** Alpha emitted to participants in a block (`SubnetAlphaOutEmission`; `computeAlphaEmission` gives it), rao. */
  readonly alphaOutEmissionRao: bigint;
  /** Root's part of the dividends (`RootProp`; `computeRootProportion` gives it), U96F32 bits. */
  readonly rootProportionBits: bigint;
  /**
   * Alpha that earns: `TotalHotkeyAlpha` summed over the hotkeys with an entry in `AlphaDividendsPerSubnet`, rao. Not
   * `SubnetAlphaOut`, which counts the protocol's, burned and idle alpha too.
   */
  readonly earningAlphaRao: bigint;
  /** The validator's take (`Delegates`), over 65535; 11796 (18%), what the chain takes for one never set, when left out. */
  readonly takeU16?: number;
  /** Owner's part of alpha out, over 65535: mainnet's when left out; 0 where `OwnerCutEnabled` is false. */
  readonly ownerCutU16?: number;
  /** Whether some miner earns an incentive; true when left out. Where none does, validators get the miners' part too. */
  readonly minersEarn?: boolean;
}

/** What a yield took for granted. */
export type YieldAssumption =
  | 'take-is-default'
  | 'owner-cut-is-mainnets'
  | 'miners-earn'
  | 'stake-and-emission-stay'
  | 'dividends-by-alpha-stake'
  | 'no-childkeys';

/** Alpha a day on one alpha staked, before and after the validator's take. */
export interface AlphaYield {
  /** Alpha all stakers of the subnet earn in a day, takes included, rao. */
  readonly dividendsPerDayRao: bigint;
  /** Before the take: alpha a day per alpha, an exact fraction. */
  readonly grossPerDay: Ratio;
  /** After the take. */
  readonly netPerDay: Ratio;
  /** What was taken for granted. */
  readonly assumed: readonly YieldAssumption[];
}

const yieldInput = /* @__PURE__ */ objectOf({
  alphaOutEmissionRao: u64,
  rootProportionBits: unsignedBits,
  earningAlphaRao: u64,
  takeU16: optional(u16),
  ownerCutU16: optional(u16),
  minersEarn: optional(boolean),
});

/**
 * What an alpha staked to a validator earns in a day, in alpha, net of the validator's take. On mainnet at block 9,240,388 it
 * gives 0.557% on subnet 70, 0.448% on 92 and 0.0917% on 64 before the take, as hotkeys without take saw them.
 *
 * It is a rate at one moment, and `assumed` lists what it rests on: emission, root's part and the stake that earns stay as
 * they are, every validator earns by its stake, and no childkey takes a part. Dividends compound at each epoch; prices are
 * left aside.
 *
 * @param input - emission, root's part and the alpha that earns
 * @returns exact fractions, and the alpha of a day, each block's part floored to rao
 * @throws DtaoError for a wrong argument, or where no alpha earns
 *
 * @example
 * ```ts
 * import { computeAlphaYield } from '@taokit/dtao';
 * import { formatRatio } from '@taokit/types';
 *
 * const { netPerDay } = computeAlphaYield({
 *   alphaOutEmissionRao: 1_000_000_000n,
 *   rootProportionBits: 2_057_545_551n,
 *   earningAlphaRao: 343_198_000_000_000n,
 *   takeU16: 0,
 * });
 * console.log(formatRatio(netPerDay, { decimals: 6, rounding: 'nearest' })); // 0.004481
 * ```
 */
export function computeAlphaYield(input: AlphaYieldInput): AlphaYield {
  check(input, yieldInput, 'input');
  const { takeU16 = MAX_HOTKEY_TAKE_U16, earningAlphaRao } = input;
  if (earningAlphaRao === 0n) throw nothingEarns();
  const { alphaOutEmissionRao: alphaOutRao, rootProportionBits, ownerCutU16 = MAINNET_OWNER_CUT_U16 } = input;
  const { serverBits, validatorBits } = splitAlphaOut({ alphaOutRao, ownerCutU16, rootProportionBits });
  const perBlockRao = (validatorBits >> 32n) + (input.minersEarn === false ? serverBits >> 32n : 0n);
  const dividendsPerDayRao = perBlockRao * BigInt(BLOCKS_PER_DAY);
  return {
    dividendsPerDayRao,
    grossPerDay: { numerator: dividendsPerDayRao, denominator: earningAlphaRao },
    netPerDay: {
      numerator: dividendsPerDayRao * BigInt(U16_MAX - takeU16),
      denominator: earningAlphaRao * BigInt(U16_MAX),
    },
    assumed: assumptions(input),
  };
}

function assumptions(input: AlphaYieldInput): YieldAssumption[] {
  const always: YieldAssumption[] = ['stake-and-emission-stay', 'dividends-by-alpha-stake', 'no-childkeys'];
  if (input.takeU16 === undefined) always.push('take-is-default');
  if (input.ownerCutU16 === undefined) always.push('owner-cut-is-mainnets');
  if (input.minersEarn === undefined) always.push('miners-earn');
  return always;
}

function nothingEarns(): DtaoError {
  return new DtaoError('input.earningAlphaRao is 0: there is nothing to earn on.', {
    code: 'dtao/out-of-range',
    fix: 'Pass the alpha of the hotkeys that earn dividends, from 1 rao.',
    values: { field: 'input.earningAlphaRao', value: 0n },
  });
}
