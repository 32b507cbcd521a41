import { objectOf, optional } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { specVersion } from '../internal/rules.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { type ProposalOptions, proposalList } from '../spec/proposals.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { type BlockEngine, blockEngineAt, type PriceOf, type WorkingNetwork } from './BlockEngine.ts';
import {
  checkBlockSpec,
  emissionNetworkRule,
  emissionParametersRule,
  MAINNET_SIMULATION_PARAMETERS,
} from './blockOptions.ts';
import type {
  EmissionNetwork,
  EmissionParameters,
  NetworkEmission,
  SubnetBlockEmission,
  SubnetPayment,
} from './EmissionNetwork.ts';
import type { WorkingSubnet } from './WorkingSubnet.ts';

/** Whose rules, and the network's parameters. */
export interface NetworkEmissionOptions extends SpecOptions, ProposalOptions {
  /** Mainnet's when left out. */
  readonly parameters?: EmissionParameters;
}

const optionsRule = /* @__PURE__ */ objectOf({
  spec: specVersion,
  proposals: proposalList,
  parameters: optional(emissionParametersRule),
});

/**
 * The emission of one block to every subnet, from what storage held after the block before: shares, TAO and alpha in, the
 * chain's buys, alpha out and its split, moving prices, the gate's bar. On weighted pools it equals real blocks of mainnet of
 * specs 441 to 475 to the rao.
 *
 * Not part of it: the epochs of the block, users' orders (they come after), and what root's baskets do.
 *
 * Source: `pallets/subtensor/src/coinbase/{block_step,run_coinbase}.rs`.
 *
 * @typeParam Pool - weighted pools, or with the proposal `superellipse` those
 * @param network - after the block before
 * @param options - whose rules, from spec 423, and parameters
 * @returns what the block did, per subnet and as a whole
 * @throws DtaoError for a wrong argument, and `dtao/no-such-rule` before spec 423
 */
export function computeNetworkEmission<Pool extends PoolReserves = BalancerPool>(
  network: EmissionNetwork<Pool>,
  options: NetworkEmissionOptions = {},
): NetworkEmission<Pool> {
  check(options, optionsRule, 'options');
  const { proposals = [], parameters = MAINNET_SIMULATION_PARAMETERS } = options;
  const spec = checkBlockSpec(options.spec);
  check(network, emissionNetworkRule(proposals), 'network');
  const engine: BlockEngine<Pool> = blockEngineAt(spec, proposals, parameters);
  const work = engine.start(withoutPending(network));
  const payment = pay(engine, work, network.block + 1);
  engine.movePrices(work, payment.block);
  const subnets = work.subnets.map((subnet, at): SubnetBlockEmission<Pool> => {
    const { priceBits, movingPriceBits } = subnet;
    return { ...payment.subnets[at]!, priceBits, movingPriceBits };
  });
  return { spec, ...payment, subnets };
}

/**
 * What {@link computeNetworkEmission} pays, of a release, parameters and networks that were checked before: what makes many blocks
 * looks it up once, and has the prices after each from its own pools.
 *
 * @typeParam Pool - as there
 * @param spec - from 423
 * @param parameters - of the network
 * @param priceOf - the spot price of a subnet's pool, U64F64 bits, for callers that remember it
 */
export function networkEmissionAt<Pool extends PoolReserves = BalancerPool>(
  spec: number,
  parameters: EmissionParameters,
  priceOf?: PriceOf<Pool>,
): (network: EmissionNetwork<Pool>) => NetworkEmission<Pool, SubnetPayment<Pool>> {
  const engine: BlockEngine<Pool> = blockEngineAt(checkBlockSpec(spec), [], parameters, priceOf);
  return (network) => ({ spec, ...pay(engine, engine.start(network), network.block + 1) });
}

function pay<Pool extends PoolReserves>(
  engine: BlockEngine<Pool>,
  work: WorkingNetwork<Pool>,
  block: number,
) {
  const { emissionRao, keepsRootPart } = engine.emit(work, block);
  const { barBits, issuanceRao: totalIssuanceRao } = work;
  return {
    block,
    emissionRao,
    totalIssuanceRao,
    barBits,
    keepsRootPart,
    subnets: work.subnets.map(toPayment),
  };
}

/** Nothing waits, so that what waits after the block is the block's own split. */
function withoutPending<Pool extends PoolReserves>(network: EmissionNetwork<Pool>): EmissionNetwork<Pool> {
  const subnets = network.subnets.map((subnet) => {
    const { netuid, pool, alphaOutRao, movingPriceBits, firstEmissionBlock } = subnet;
    const { emissionEnabled, minerBurnedBits, ownerCutEnabled, isStable = false } = subnet;
    return {
      netuid,
      pool,
      alphaOutRao,
      movingPriceBits,
      firstEmissionBlock,
      emissionEnabled,
      minerBurnedBits,
      ownerCutEnabled,
      isStable,
    };
  });
  return { ...network, subnets };
}

function toPayment<Pool extends PoolReserves>(work: WorkingSubnet<Pool>): SubnetPayment<Pool> {
  const { netuid, pool, alphaOutRao, last } = work;
  const { ownerRao, rootRao, serverRao, validatorRao } = work;
  // Written out: a spread of this many fields costs more than a block.
  return {
    netuid,
    shareBits: last.shareBits,
    taoInRao: last.taoInRao,
    excessTaoRao: last.excessTaoRao,
    alphaInRao: last.alphaInRao,
    alphaOutEmissionRao: last.alphaOutEmissionRao,
    boughtAlphaRao: last.boughtAlphaRao,
    rootProportionBits: last.rootProportionBits,
    split: { ownerRao, rootRao, serverRao, validatorRao },
    recycledRootRao: last.recycledRootRao,
    pool,
    alphaOutRao,
  };
}
