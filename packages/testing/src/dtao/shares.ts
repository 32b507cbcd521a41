import { computeAlphaIssuance } from '@taokit/dtao';
import {
  computeFlowShares,
  computeNetFlows,
  computePriceBurnShares,
  computePriceRootShares,
  computePriceShares,
  computePriceTaoIn,
  computeQuantileBar,
  computeRankBar,
  computeRootProportion,
  computeSubnetEmissions,
  DEFAULT_FLOW_SMOOTHING_I64,
  DEFAULT_GATE_EXPONENT_BITS,
  gateShares,
  switchShares,
  tierShares,
  updateFlowAverage,
} from '@taokit/dtao/coinbase';
import { big, dtaoSuite, type Json, objects } from './dtaoSuite.ts';

const ONE = 1n << 64n;

const emissionShares = dtaoSuite('emission_shares', {
  inputs: 'block_emission current_block last_ema_block subnets',
  compute: (given, constants) => {
    const subnets = objects(given, 'subnets').map((subnet) => readSubnet(subnet, constants));
    return { ...byPrice(given, subnets), ...byFlow(given, subnets, constants), ...gated(subnets) };
  },
});

function readSubnet(subnet: Json, constants: Json) {
  return {
    movingPriceBits: big(subnet, 'moving_price_i96f32_bits'),
    minerBurnedBits: big(subnet, 'miner_burned_u96f32_bits'),
    rootProportionBits: computeRootProportion({
      rootTaoRao: big(constants, 'root_tao'),
      taoWeightU64: big(constants, 'tao_weight_u64'),
      alphaIssuanceRao: computeAlphaIssuance({
        alphaInRao: big(subnet, 'alpha_in'),
        alphaOutRao: big(subnet, 'alpha_out'),
      }),
    }),
    userBits: big(subnet, 'ema_tao_flow_i64f64_bits'),
    protocolBits: big(subnet, 'ema_protocol_flow_i64f64_bits'),
    userFlowRao: big(subnet, 'tao_flow'),
    protocolFlowRao: big(subnet, 'protocol_flow'),
    enabled: subnet['emission_enabled'] === true,
  };
}

type Subnet = ReturnType<typeof readSubnet>;

function byPrice(given: Json, subnets: readonly Subnet[]): Json {
  const prices = subnets.map(({ movingPriceBits }) => movingPriceBits);
  const blockEmission = big(given, 'block_emission');
  const shares = computePriceBurnShares(subnets);
  return {
    shares_price_ema_u64f64_bits: computePriceShares(prices),
    shares_v421_price_burn_rootprop_u64f64_bits: computePriceRootShares(subnets),
    shares_v425_price_burn_u64f64_bits: shares,
    emission_v425_u96f32_bits: computeSubnetEmissions(blockEmission, switchOn(subnets, shares)),
    v233_tao_in_rao: computePriceTaoIn(blockEmission, prices).map((bits) => bits >> 32n),
  };
}

function switchOn(subnets: readonly Subnet[], shares: readonly bigint[]): bigint[] {
  return switchShares(
    shares,
    subnets.map(({ enabled }) => enabled),
  );
}

function byFlow(given: Json, subnets: readonly Subnet[], constants: Json): Json {
  const isNew = big(given, 'current_block') !== big(given, 'last_ema_block');
  const next = (average: bigint, flow: bigint) =>
    isNew ? updateFlowAverage(average, flow, DEFAULT_FLOW_SMOOTHING_I64) : average;
  const averages = subnets.map(({ userBits, userFlowRao, protocolBits, protocolFlowRao }) => ({
    userBits: next(userBits, userFlowRao),
    protocolBits: next(protocolBits, protocolFlowRao),
  }));
  const user = averages.map(({ userBits }) => userBits);
  const cutoffBits = big(constants, 'tao_flow_cutoff') << 64n;
  const shares = (flows: readonly bigint[], exponentBits: bigint) =>
    computeFlowShares(flows, { cutoffBits, exponentBits });
  return {
    ema_tao_flow_after_i64f64_bits: user,
    ema_protocol_flow_after_i64f64_bits: averages.map(({ protocolBits }) => protocolBits),
    shares_flow_user_p1_u64f64_bits: shares(user, ONE),
    shares_flow_user_p1_5_u64f64_bits: shares(user, (3n * ONE) / 2n),
    shares_flow_net_p1_u64f64_bits: shares(computeNetFlows(averages), ONE),
    shares_flow_net_p2_u64f64_bits: shares(computeNetFlows(averages), 2n * ONE),
  };
}

function gated(subnets: readonly Subnet[]): Json {
  const shares = computePriceBurnShares(subnets);
  const q61 = computeQuantileBar(shares, (61n * ONE) / 100n);
  const rank32 = computeRankBar(shares, 32);
  const behindQ61 = gateShares(shares, q61, DEFAULT_GATE_EXPONENT_BITS);
  return {
    gate_q061_h3_theta_u64f64_bits: q61,
    gate_q061_h3_shares_u64f64_bits: behindQ61,
    gate_rank32_h3_theta_u64f64_bits: rank32,
    gate_rank32_h3_shares_u64f64_bits: gateShares(shares, rank32, DEFAULT_GATE_EXPONENT_BITS),
    tiered_32_64_no_gate_u64f64_bits: tierShares(shares),
    tiered_32_64_after_gate_q061_u64f64_bits: tierShares(switchOn(subnets, behindQ61)),
  };
}

/** Golden vectors of subnet emission shares. */
export const dtaoSharesSuites = [emissionShares];
