import { refuse } from '@taokit/errors';
import { type Alpha, alphaFromRao, bySpec, type Ratio, taoFromRao } from '@taokit/types';
import { DtaoError } from '../DtaoError.ts';
import { minimumTransferAt } from '../staking/minimumStake.ts';
import type { ChainFill, ChainRefusal } from './chainFill.ts';
import { checkAmount, checkOptions, checkPool, QUOTE_OPTIONS } from './checkQuote.ts';
import type { MoveOptions, MoveQuote, MoveRefusal } from './MoveQuote.ts';
import { moveBetween, worstMove } from './moveBetween.ts';
import { moveFee } from './moveFees.ts';
import type { StakeQuote, UnstakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { type QuoteTerms, readTerms } from './QuoteTerms.ts';
import { toleranceOf, writeQuote } from './quoteOrder.ts';

/** Whether a move within one subnet swaps; where it does not, what its worth is held to. */
const WITHIN = /* @__PURE__ */ bySpec<'swaps' | 'minimumStake' | 'minimumTransfer'>({
  233: 'swaps',
  297: 'minimumStake',
  434: 'minimumTransfer',
});

/**
 * What moving stake would give. Between subnets: alpha to TAO to alpha, with the fee taken once. Within one subnet, to another hotkey
 * or coldkey, alpha moves one for one and no pool is touched (from spec 297).
 *
 * From spec 315 the sale pays the fee (the purchase, when the stake comes from root); from 297 the purchase; before, each its own,
 * at launch half of one. Source: `transition_stake_internal` in `pallets/subtensor/src/staking/move_stake.rs` and
 * `transfer_stake_within_subnet` in `stake_utils.rs`; the least worth of a transfer is that of `computeMinimumTransfer`.
 *
 * @param from - pool the stake leaves
 * @param to - pool the stake joins; the same one for a move within a subnet
 * @param amount - alpha of the origin
 * @param options - spec, tolerance, limit, whether it may move in part, the staker's stake
 * @throws DtaoError for what is no pool, amount or option, names the field; UnitError `types/unknown-spec`
 */
export function quoteMove(
  from: QuotePool,
  to: QuotePool,
  amount: Alpha,
  options: MoveOptions = {},
): MoveQuote | MoveRefusal {
  checkPool(from, 'from');
  checkPool(to, 'to');
  checkAmount(amount, from.netuid, 'amount');
  checkOptions(options, QUOTE_OPTIONS.move, from.netuid);
  const terms = { from: originTerms(from, options), to: readTerms(to, options) };
  const { spec } = terms.from;
  if (from.netuid === to.netuid && WITHIN(spec) !== 'swaps') {
    checkSamePool(from, to);
    return moveWithin(terms.from, amount, options);
  }
  const answer = moveAcross({ from, to, terms, amount, options });
  return answer.ok ? answer : { ...answer, spec };
}

/** The origin's terms; what is given away has a minimum of its own, unless the caller says another. */
function originTerms(from: QuotePool, options: MoveOptions): QuoteTerms {
  const terms = readTerms(from, options);
  if (options.isTransfer !== true || options.minimumStake !== undefined) return terms;
  return { ...terms, minimumStakeRao: minimumTransferAt(terms.spec) };
}

interface Across {
  readonly from: QuotePool;
  readonly to: QuotePool;
  readonly terms: { readonly from: QuoteTerms; readonly to: QuoteTerms };
  readonly amount: Alpha;
  readonly options: MoveOptions;
}

function moveAcross({ from, to, terms, amount, options }: Across): MoveQuote | ChainRefusal {
  const { limitRatioE9, allowPartial = true, stake } = options;
  const move = { amountRao: amount.rao, limitRatioE9, allowPartial, stakeRao: stake?.rao };
  const fill = moveBetween(terms.from, terms.to, move);
  if (!fill.ok) return fill;
  const toAlpha = (rao: bigint) => alphaFromRao(to.netuid, rao);
  const tolerance = toleranceOf(options);
  const worst = worstMove(terms.from, terms.to, fill.movedRao, tolerance);
  const { sale, purchase, movedRao } = fill;
  return {
    ok: true,
    spec: terms.from.spec,
    assumed: assumedOf(terms, options),
    amountIn: amount,
    moved: alphaFromRao(from.netuid, movedRao),
    remaining: alphaFromRao(from.netuid, amount.rao - movedRao),
    taoMoved: taoFromRao(sale.outRao),
    amountOut: toAlpha(purchase?.outRao ?? 0n),
    taoKept: taoFromRao(purchase === undefined ? sale.outRao : 0n),
    minimumReceived: toAlpha(worst.outRao),
    limitRatioE9: limitRatioE9 ?? worst.limitRatioE9,
    sale: saleQuote(from, terms, movedRao, sale, tolerance),
    purchase: purchase && purchaseQuote(to, terms, sale.outRao, purchase, tolerance),
  };
}

function saleQuote(
  given: QuotePool,
  terms: Across['terms'],
  movedRao: bigint,
  fill: ChainFill,
  tolerance: Ratio,
): UnstakeQuote {
  const toIn = (rao: bigint) => alphaFromRao(given.netuid, rao);
  const direction = { side: 'sell' as const, toIn, toOut: taoFromRao };
  const paying = { ...terms.from, ...moveFee('sell', terms.from, terms.to) };
  const order = { given, terms: paying, amountIn: toIn(movedRao), fill, direction, options: { tolerance } };
  return { ...writeQuote(order), remainder: undefined };
}

function purchaseQuote(
  given: QuotePool,
  terms: Across['terms'],
  taoRao: bigint,
  fill: ChainFill,
  tolerance: Ratio,
): StakeQuote {
  const toOut = (rao: bigint) => alphaFromRao(given.netuid, rao);
  const direction = { side: 'buy' as const, toIn: taoFromRao, toOut };
  const paying = { ...terms.to, ...moveFee('buy', terms.from, terms.to) };
  return writeQuote({
    given,
    terms: paying,
    amountIn: taoFromRao(taoRao),
    fill,
    direction,
    options: { tolerance },
  });
}

/** One for one, without a fee; what is checked is its worth at the price. */
function moveWithin(terms: QuoteTerms, amount: Alpha, options: MoveOptions): MoveQuote | MoveRefusal {
  const { spec, model, pool } = terms;
  const worthRao = (model.price(pool) * amount.rao) >> 64n;
  const leastRao = WITHIN(spec) === 'minimumTransfer' ? minimumTransferAt(spec) : terms.minimumStakeRao;
  if (options.stake !== undefined && amount.rao > options.stake.rao)
    return { ...refuse('NotEnoughStakeToWithdraw', `${amount.rao} rao are more than the stake.`), spec };
  if (worthRao < leastRao)
    return { ...refuse('AmountTooLow', `${worthRao} rao of TAO are below the least of ${leastRao}.`), spec };
  return {
    ok: true,
    spec,
    assumed: assumedOf({ from: terms, to: terms }, options),
    amountIn: amount,
    moved: amount,
    remaining: alphaFromRao(amount.netuid, 0n),
    taoMoved: taoFromRao(worthRao),
    amountOut: amount,
    taoKept: taoFromRao(0n),
    minimumReceived: amount,
    limitRatioE9: 0n,
    sale: undefined,
    purchase: undefined,
  };
}

function assumedOf({ from, to }: Across['terms'], { stake }: MoveOptions): MoveQuote['assumed'] {
  const all = [...from.assumed, ...to.assumed, ...(stake === undefined ? (['stake'] as const) : [])];
  return [...new Set(all)];
}

/** Two states of one subnet's pool: which of them would be meant? */
function checkSamePool(from: QuotePool, to: QuotePool): void {
  const isSame = from.taoReserve.rao === to.taoReserve.rao && from.alphaReserve.rao === to.alphaReserve.rao;
  if (isSame) return;
  throw new DtaoError(`from and to are two states of the pool of subnet ${from.netuid}.`, {
    code: 'dtao/out-of-range',
    fix: 'Pass the same pool twice.',
    values: { field: 'to', from, to },
  });
}
