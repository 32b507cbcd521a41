import { alphaFromRao, MAINNET_SPEC, taoFromRao } from '@taokit/types';
import type { ConcentratedPool } from '../pools/concentratedLiquidity/ConcentratedPool.ts';
import { FLAT_STAKING_FEE_RAO } from '../pools/constantProduct/rules.ts';
import type { SwapSide } from '../pools/PoolOrder.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { SwapModel } from '../pools/SwapModel.ts';
import type { SuperellipsePool } from '../pools/superellipse/SuperellipsePool.ts';
import { swapModelAt } from '../pools/swapModelAt.ts';
import { minimumStakeAt } from '../staking/minimumStake.ts';
import type { CommonQuoteOptions, QuoteAssumption } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';

/** A pool ready to be quoted: its model, its state, and the fees of orders in it. */
export interface QuoteTerms {
  readonly netuid: number;
  readonly spec: number;
  readonly model: SwapModel;
  readonly pool: PoolReserves;
  readonly feeRateU16: number;
  /** Fee of the launch pool by direction, in rao of TAO; 0 elsewhere. */
  readonly flatFeeRao: Readonly<Record<SwapSide, bigint>>;
  readonly minimumStakeRao: bigint;
  readonly assumed: readonly QuoteAssumption[];
}

/** Reads a caller's pool under the rules of its spec, and notes what had to be assumed. */
export function readTerms(given: QuotePool, options: CommonQuoteOptions): QuoteTerms {
  const spec = options.spec ?? MAINNET_SPEC;
  const model = swapModelAt({ spec, netuid: given.netuid, proposals: options.proposals });
  const flat = model.name === 'constantProduct' ? FLAT_STAKING_FEE_RAO : 0n;
  return {
    netuid: given.netuid,
    spec,
    model,
    pool: stateOf(given, model),
    feeRateU16: given.feeRateU16 ?? model.defaultFeeRateU16,
    flatFeeRao: { buy: flat, sell: flat === 0n ? 0n : (given.unstakeFeeRao ?? flat) },
    minimumStakeRao: options.minimumStake?.rao ?? minimumStakeAt(spec),
    assumed: assumptions(given, options, model),
  };
}

/** A caller's pool in the state a model gave it. */
export function writePool(given: QuotePool, model: SwapModel, pool: PoolReserves): QuotePool {
  const reserves = {
    ...given,
    taoReserve: taoFromRao(pool.taoReserveRao),
    alphaReserve: alphaFromRao(given.netuid, pool.alphaReserveRao),
  };
  if (model.name === 'concentratedLiquidity') return { ...reserves, concentrated: pool as ConcentratedPool };
  if (model.name !== 'superellipse') return reserves;
  const { alphaScaleQ32, taoScaleQ32, centerAlphaQ32, centerTaoQ32 } = pool as SuperellipsePool;
  return { ...reserves, curve: { alphaScaleQ32, taoScaleQ32, centerAlphaQ32, centerTaoQ32 } };
}

function stateOf(given: QuotePool, model: SwapModel): PoolReserves {
  const { concentrated, curve, quoteWeight } = given;
  const reserves = { taoReserveRao: given.taoReserve.rao, alphaReserveRao: given.alphaReserve.rao };
  const isWeighted = model.name === 'balancer' || model.name === 'superellipse';
  if (model.name === 'superellipse' && curve !== undefined) return { ...curve, ...reserves } as PoolReserves;
  if (model.name === 'concentratedLiquidity' && concentrated !== undefined)
    return { ...concentrated, ...reserves } as PoolReserves;
  const made = model.init(isWeighted ? { ...reserves, quoteWeight } : reserves);
  // A weight in range and no price: nothing can be refused.
  return made.ok ? made.pool : reserves;
}

/** Fields of the pool that count in each model. */
const COUNTING = {
  root: [],
  constantProduct: ['unstakeFeeRao'],
  concentratedLiquidity: ['feeRateU16', 'concentrated'],
  balancer: ['feeRateU16', 'quoteWeight'],
  superellipse: ['feeRateU16', 'curve'],
} as const;

function assumptions(
  given: QuotePool,
  { minimumStake }: CommonQuoteOptions,
  { name }: SwapModel,
): readonly QuoteAssumption[] {
  const missing: QuoteAssumption[] = COUNTING[name].filter((field) => given[field] === undefined);
  if (minimumStake === undefined) missing.push('minimumStake');
  return missing;
}
