import {
  adjustForInterval,
  DEFAULT_MOVING_ALPHA_BITS,
  ERAS,
  getAlphaEmission,
  getAlphaIssuance,
  getBlockEmission,
  getRootProportion,
  getTaoWeightBits,
  updateMovingPrice,
} from '@taokit/dtao';
import { big, dtaoSuite, int, type Json } from './dtaoCases.ts';

const blockEmission = dtaoSuite(
  'block_emission',
  (given) => ({ emission: getBlockEmission(big(given, 'issuance')) }),
  {
    edges: (given) => ({
      emission_from_there: getBlockEmission(big(given, 'first_issuance_at_lower_rate')),
    }),
  },
);

const alphaEmission = dtaoSuite('alpha_emission', (given) => {
  const supply = {
    alphaInRao: big(given, 'subnet_alpha_in'),
    alphaOutRao: big(given, 'subnet_alpha_out'),
  };
  return { alpha_issuance: getAlphaIssuance(supply), alpha_emission: getAlphaEmission(supply) };
});

const rootProportion = dtaoSuite('root_proportion', (given) => ({
  tao_weight_u96f32_bits: getTaoWeightBits(big(given, 'tao_weight_u64')),
  root_proportion_u96f32_bits: getRootProportion({
    rootTaoRao: big(given, 'root_tao'),
    taoWeightU64: big(given, 'tao_weight_u64'),
    alphaIssuanceRao: getAlphaIssuance({
      alphaInRao: big(given, 'alpha_in'),
      alphaOutRao: big(given, 'alpha_out'),
    }),
  }),
}));

const movingPrice = dtaoSuite(
  'moving_price',
  (given) => {
    const after = (era: number, spotPriceBits: bigint) =>
      updateMovingPrice(era, {
        movingPriceBits: big(given, 'moving_price_i96f32_bits'),
        spotPriceBits,
        movingAlphaBits: big(given, 'subnet_moving_alpha_i96f32_bits'),
        blocksSinceStart: blocksSinceStart(big(given, 'current_block'), big(given, 'first_emission_block')),
        halvingBlocks: big(given, 'halving_blocks'),
      });
    const narrow = big(given, 'spot_i96f32_bits_era_a') << 32n;
    return {
      after_v233_i96f32_bits: after(233, narrow),
      after_v244_i96f32_bits: after(244, narrow),
      after_v261_i96f32_bits: after(261, narrow),
      after_v423_i96f32_bits: after(423, big(given, 'spot_u64f64_bits_balancer_w50')),
    };
  },
  { trajectories_v423: movingPriceTrajectory },
);

/** One update per block from 0 at a constant price, of a pool with equal weights. */
function movingPriceTrajectory(given: Json): Json {
  const points = (given['points_block_movingprice_bits'] as string[][]).map((point) => point.map(BigInt));
  const first = big(given, 'first_emission_block');
  const spotPriceBits = (big(given, 'tao_reserve') << 64n) / big(given, 'alpha_reserve');
  let movingPriceBits = 0n;
  let block = first;
  const found = points.map(([at]) => {
    for (; block <= (at as bigint); block++)
      movingPriceBits = updateMovingPrice(ERAS.dynamicTempo, {
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
  const start = firstEmissionBlock - 1n;
  return block > start ? block - start : 0n;
}

const neuronBurnInterval = dtaoSuite('neuron_burn_interval', (given, constants) => {
  const terms = {
    registrations: int(given, 'registrations_this_interval'),
    targetRegistrations: int(given, 'target_registrations'),
    adjustmentAlphaU64: big(given, 'adjustment_alpha_u64'),
  };
  const after = (name: string) =>
    adjustForInterval({
      ...terms,
      current: big(given, `current_${name}`),
      min: big(constants, `min_${name}`),
      max: big(constants, `max_${name}`),
    });
  return { burn_after: after('burn'), difficulty_after: after('difficulty') };
});

/** Golden vectors of emission, prices, shares, dividends and costs. */
export const dtaoEconomySuites = [
  blockEmission,
  alphaEmission,
  rootProportion,
  movingPrice,
  neuronBurnInterval,
];
