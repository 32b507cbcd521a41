import { computeAlphaEmission, computeAlphaIssuance, computeBlockEmission } from '@taokit/dtao';
import {
  addPendingEmission,
  computeRootProportion,
  computeSubnetTerms,
  computeTaoWeightBits,
  DEFAULT_MOVING_ALPHA_BITS,
  floorSplit,
  NO_PENDING_EMISSION,
  splitAlphaOut,
  updateMovingPrice,
} from '@taokit/dtao/coinbase';
import { BALANCER_WEIGHT_ONE, balancerModel } from '@taokit/dtao/pools';
import { big, dtaoSuite, int, type Json } from './dtaoSuite.ts';

const WEIGHTED = balancerModel({ spec: 423 });

const blockEmission = dtaoSuite(
  'block_emission',
  { inputs: 'issuance', compute: (given) => ({ emission: computeBlockEmission(big(given, 'issuance')) }) },
  { edges: { inputs: 'first_issuance_at_lower_rate nominal_threshold halving difference', compute: edge } },
);

function edge(given: Json): Json {
  return { emission_from_there: computeBlockEmission(big(given, 'first_issuance_at_lower_rate')) };
}

const alphaEmission = dtaoSuite('alpha_emission', {
  inputs: 'subnet_alpha_in subnet_alpha_out',
  compute: (given) => {
    const supply = {
      alphaInRao: big(given, 'subnet_alpha_in'),
      alphaOutRao: big(given, 'subnet_alpha_out'),
    };
    return { alpha_issuance: computeAlphaIssuance(supply), alpha_emission: computeAlphaEmission(supply) };
  },
});

const rootProportion = dtaoSuite('root_proportion', {
  inputs: 'root_tao tao_weight_u64 alpha_in alpha_out',
  compute: (given) => ({
    tao_weight_u96f32_bits: computeTaoWeightBits(big(given, 'tao_weight_u64')),
    root_proportion_u96f32_bits: rootPart(given, given, big(given, 'alpha_in'), big(given, 'alpha_out')),
  }),
});

function rootPart(given: Json, constants: Json, alphaInRao: bigint, alphaOutRao: bigint): bigint {
  return computeRootProportion({
    rootTaoRao: big(given, 'root_tao'),
    taoWeightU64: big(constants, 'tao_weight_u64'),
    alphaIssuanceRao: computeAlphaIssuance({ alphaInRao, alphaOutRao }),
  });
}

const movingPrice = dtaoSuite(
  'moving_price',
  {
    inputs:
      'alpha_reserve tao_reserve current_block first_emission_block halving_blocks moving_price_i96f32_bits spot_i96f32_bits_era_a spot_u64f64_bits_balancer_w50 subnet_moving_alpha_i96f32_bits',
    compute: movingPriceBySpec,
  },
  {
    trajectories_v423: {
      inputs: 'alpha_reserve tao_reserve first_emission_block halving_blocks',
      compute: movingPriceTrajectory,
    },
  },
);

function movingPriceBySpec(given: Json): Json {
  const after = (spec: number, spotPriceBits: bigint) => {
    const input = {
      movingPriceBits: big(given, 'moving_price_i96f32_bits'),
      spotPriceBits,
      movingAlphaBits: big(given, 'subnet_moving_alpha_i96f32_bits'),
      blocksSinceStart: blocksSinceStart(big(given, 'current_block'), big(given, 'first_emission_block')),
      halvingBlocks: big(given, 'halving_blocks'),
    };
    return updateMovingPrice(input, { spec });
  };
  const narrow = big(given, 'spot_i96f32_bits_era_a') << 32n;
  return {
    after_v233_i96f32_bits: after(233, narrow),
    after_v244_i96f32_bits: after(244, narrow),
    after_v261_i96f32_bits: after(261, narrow),
    after_v423_i96f32_bits: after(423, big(given, 'spot_u64f64_bits_balancer_w50')),
  };
}

/** One update per block from 0 at a constant price, of a pool with equal weights. */
function movingPriceTrajectory(given: Json): Json {
  const points = (given['points_block_movingprice_bits'] as string[][]).map((point) => point.map(BigInt));
  const first = big(given, 'first_emission_block');
  const spotPriceBits = WEIGHTED.price({
    taoReserveRao: big(given, 'tao_reserve'),
    alphaReserveRao: big(given, 'alpha_reserve'),
    quoteWeight: BALANCER_WEIGHT_ONE / 2n,
  });
  let movingPriceBits = 0n;
  let block = first;
  const found = points.map(([at]) => {
    for (; block <= (at as bigint); block++)
      movingPriceBits = updateMovingPrice({
        movingPriceBits,
        spotPriceBits,
        movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
        blocksSinceStart: blocksSinceStart(block, first),
        halvingBlocks: big(given, 'halving_blocks'),
      });
    return [at, movingPriceBits];
  });
  return { points_block_movingprice_bits: found };
}

function blocksSinceStart(block: bigint, firstEmissionBlock: bigint): bigint {
  const start = firstEmissionBlock > 0n ? firstEmissionBlock - 1n : 0n;
  return block > start ? block - start : 0n;
}

const blockStepSubnet = dtaoSuite('block_step_subnet', {
  inputs:
    'alpha_in alpha_out owner_cut_enabled quote_weight root_sell_flag root_tao subnet_tao_emission_u96f32_bits tao_reserve total_issuance',
  compute: (given, constants) => {
    const pool = {
      taoReserveRao: big(given, 'tao_reserve'),
      alphaReserveRao: big(given, 'alpha_in'),
      quoteWeight: big(given, 'quote_weight'),
    };
    const alphaOut = big(given, 'alpha_out');
    const priceBits = WEIGHTED.price(pool);
    const rootProportionBits = rootPart(given, constants, pool.alphaReserveRao, alphaOut);
    const termsAt = (spec: number) => {
      const input = {
        subnetEmissionBits: big(given, 'subnet_tao_emission_u96f32_bits'),
        priceBits: priceBits >> 32n,
        alphaEmissionRao: computeAlphaEmission({ alphaInRao: pool.alphaReserveRao, alphaOutRao: alphaOut }),
        blockEmissionRao: computeBlockEmission(big(given, 'total_issuance')),
        rootProportionBits,
      };
      return computeSubnetTerms(input, { spec });
    };
    const terms = termsAt(423);
    const step = WEIGHTED.emit(pool, {
      taoInRao: terms.taoInBits >> 32n,
      alphaInRao: terms.alphaInBits >> 32n,
      excessTaoRao: terms.excessTaoBits >> 32n,
    });
    const alphaOutAfter = alphaOut + step.buyAlphaRao;
    return {
      price_u64f64_bits: priceBits,
      root_proportion_u96f32_bits: rootProportionBits,
      terms_v361: termBits(termsAt(361)),
      terms_v372: termBits(termsAt(372)),
      terms_v422: termBits(termsAt(422)),
      pool_step_v423: {
        alpha_in: terms.alphaInBits >> 32n,
        tao_in: terms.taoInBits >> 32n,
        excess_tao: terms.excessTaoBits >> 32n,
        chain_buy_alpha: step.buyAlphaRao,
        chain_buy_spent: step.buySpentRao,
        injected_alpha: step.injectedAlphaRao,
        injected_tao: step.injectedTaoRao,
        price_after_u64f64_bits: WEIGHTED.price(step.pool),
        quote_weight_after: step.pool.quoteWeight,
        tao_after: step.pool.taoReserveRao,
        alpha_in_after: step.pool.alphaReserveRao,
        alpha_out_after: alphaOutAfter,
      },
      pending_after: pendingAfter(given, constants, step.pool.alphaReserveRao, alphaOutAfter),
    };
  },
});

function termBits(terms: ReturnType<typeof computeSubnetTerms>): Json {
  return {
    alpha_in_bits: terms.alphaInBits,
    alpha_out_bits: terms.alphaOutBits,
    excess_tao_bits: terms.excessTaoBits,
    tao_in_bits: terms.taoInBits,
  };
}

function pendingAfter(given: Json, constants: Json, alphaInRao: bigint, alphaOutBefore: bigint): Json {
  const alphaOutRao = computeAlphaEmission({ alphaInRao, alphaOutRao: alphaOutBefore });
  const alphaOutTotal = alphaOutBefore + alphaOutRao;
  const split = floorSplit(
    splitAlphaOut({
      alphaOutRao,
      ownerCutU16: given['owner_cut_enabled'] === true ? int(constants, 'owner_cut_u16') : 0,
      rootProportionBits: rootPart(given, constants, alphaInRao, alphaOutTotal),
    }),
  );
  const { pending, recycledRao } = addPendingEmission(
    NO_PENDING_EMISSION,
    split,
    given['root_sell_flag'] === true,
  );
  return {
    alpha_out_emission: alphaOutRao,
    alpha_out_total: alphaOutTotal - recycledRao,
    owner_cut: pending.ownerRao,
    root_alpha: pending.rootRao,
    server: pending.serverRao,
    validator: pending.validatorRao,
    recycled: recycledRao,
  };
}

/** Golden vectors of emission, moving prices and the block step. */
export const dtaoEmissionSuites = [
  blockEmission,
  alphaEmission,
  rootProportion,
  movingPrice,
  blockStepSubnet,
];
