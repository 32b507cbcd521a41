import { computeSubnetTerms } from '../coinbase/injection/subnetTerms.ts';
import { DEFAULT_PRICE_HALVING_BLOCKS, updateMovingPrice } from '../coinbase/prices/movingPrice.ts';
import { computeRootProportion } from '../coinbase/shares/rootProportion.ts';
import { computeAlphaEmission, computeAlphaIssuance } from '../emission/alphaEmission.ts';
import { type BalancerPool, balancerRules } from '../pools/balancer/BalancerPool.ts';
import { balancerBuy } from '../pools/balancer/buy.ts';
import { balancerInject } from '../pools/balancer/inject.ts';
import { balancerPrice } from '../pools/balancer/price.ts';
import type { BlockState, SubnetState } from './BlockState.ts';
import type { ExpectedShares } from './computeExpectedShares.ts';

/** A subnet after the emission of a block, as computed; trades of users come after it. */
export interface ExpectedSubnet {
  readonly taoInRao: bigint;
  readonly excessTaoRao: bigint;
  readonly alphaInRao: bigint;
  readonly alphaOutEmissionRao: bigint;
  readonly boughtAlphaRao: bigint;
  readonly quoteWeight: bigint;
  readonly taoReserveRao: bigint;
  readonly alphaReserveRao: bigint;
  readonly alphaOutRao: bigint;
  readonly rootProportionBits: bigint | undefined;
  readonly movingPriceBits: bigint | undefined;
}

/** A subnet whose pool was read. */
export type PooledSubnet = SubnetState & Required<Pick<SubnetState, (typeof POOL_FIELDS)[number]>>;

const POOL_FIELDS = ['taoReserveRao', 'alphaReserveRao', 'alphaOutRao', 'quoteWeight'] as const;

/** Whether everything was read that the pool's part of a block needs. */
export function isPooled(subnet: SubnetState): subnet is PooledSubnet {
  return POOL_FIELDS.every((field) => subnet[field] !== undefined);
}

/**
 * What the emission of block n does to one subnet.
 *
 * @param subnet - its state at n - 1
 * @param before - the network's state at n - 1
 * @param shares - the block's emission by subnet
 * @param spec - the runtime that computes block n
 */
export function computeExpectedSubnet(
  subnet: PooledSubnet,
  before: BlockState,
  shares: ExpectedShares,
  spec: number,
): ExpectedSubnet {
  const { alphaReserveRao, alphaOutRao } = subnet;
  const supply = { alphaInRao: alphaReserveRao, alphaOutRao };
  const alphaEmissionRao = computeAlphaEmission(supply);
  const terms = computeSubnetTerms(spec as never, {
    subnetEmissionBits: shares.emissionBits.get(subnet.netuid) ?? 0n,
    priceBits: balancerPrice(subnet) >> 32n,
    alphaEmissionRao,
    blockEmissionRao: shares.blockEmissionRao,
    rootProportionBits: rootProportion(before, supply) ?? 0n,
  });
  const amounts = {
    taoInRao: terms.taoInBits >> 32n,
    excessTaoRao: terms.excessTaoBits >> 32n,
    alphaInRao: terms.alphaInBits >> 32n,
    alphaOutEmissionRao: terms.alphaOutBits >> 32n,
  };
  const { pool, boughtAlphaRao } = emit(subnet, amounts, spec);
  const outstanding = alphaOutRao + amounts.alphaOutEmissionRao + boughtAlphaRao;
  return {
    ...amounts,
    ...pool,
    boughtAlphaRao,
    alphaOutRao: outstanding,
    rootProportionBits: rootProportion(before, {
      alphaInRao: pool.alphaReserveRao,
      alphaOutRao: outstanding,
    }),
    movingPriceBits: movingPrice(subnet, before, balancerPrice(pool), spec),
  };
}

function rootProportion(
  { rootTaoRao, taoWeightU64 }: BlockState,
  supply: { readonly alphaInRao: bigint; readonly alphaOutRao: bigint },
): bigint | undefined {
  if (rootTaoRao === undefined || taoWeightU64 === undefined) return undefined;
  return computeRootProportion({ rootTaoRao, taoWeightU64, alphaIssuanceRao: computeAlphaIssuance(supply) });
}

function movingPrice(
  subnet: SubnetState,
  { block, movingAlphaBits }: BlockState,
  spotPriceBits: bigint,
  spec: number,
): bigint | undefined {
  const { movingPriceBits, firstEmissionBlock } = subnet;
  if (movingPriceBits === undefined || firstEmissionBlock === undefined || movingAlphaBits === undefined)
    return undefined;
  return updateMovingPrice(spec as never, {
    movingPriceBits,
    spotPriceBits,
    movingAlphaBits,
    // The age at block n, counted from the block before the first emission.
    blocksSinceStart: block + 2n - firstEmissionBlock,
    halvingBlocks: subnet.priceHalvingBlocks ?? DEFAULT_PRICE_HALVING_BLOCKS,
  });
}

interface Amounts {
  readonly taoInRao: bigint;
  readonly excessTaoRao: bigint;
  readonly alphaInRao: bigint;
}

function emit(subnet: BalancerPool, { taoInRao, alphaInRao, excessTaoRao }: Amounts, spec: number) {
  const { taoReserveRao, alphaReserveRao, quoteWeight } = subnet;
  const before = { taoReserveRao, alphaReserveRao, quoteWeight };
  const order = { amountRao: excessTaoRao, limitPriceRao: (1n << 64n) - 1n, feeRateU16: 0 };
  const bought = excessTaoRao === 0n ? undefined : balancerBuy(before, order, balancerRules(spec));
  const pool = bought?.ok ? bought.pool : before;
  const injected = balancerInject(pool, taoInRao, alphaInRao);
  return {
    pool: injected.ok ? injected.pool : pool,
    boughtAlphaRao: bought?.ok ? bought.amountOutRao : 0n,
  };
}
