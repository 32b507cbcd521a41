import {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  type LaunchNetwork,
  type LaunchSubnet,
  runLaunchCoinbase,
} from '@taokit/dtao/coinbase';
import { big, bigs, dtaoSuite, int, type Json, objects } from './dtaoSuite.ts';

/** Whole coinbase of the launch release, block by block. */
export const launchTrajectory = dtaoSuite('coinbase_launch_trajectory', {
  inputs: 'initial_tao_and_alpha_per_subnet initial_total_issuance moving_price_start_i96f32_bits root_tao',
  compute: (given, constants) => {
    const points = objects(given, 'points');
    const last = Math.max(...points.map((point) => int(point, 'block')));
    const wanted = new Set(points.map((point) => int(point, 'block')));
    const found = new Map<number, Json>();
    let network = startNetwork(given);
    for (let block = 1; block <= last; block++) {
      network = runLaunchCoinbase(network, {
        spec: 233,
        block: BigInt(block),
        taoWeightU64: big(constants, 'tao_weight_u64'),
        ownerCutU16: int(constants, 'owner_cut_u16'),
        movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
        priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
      });
      if (wanted.has(block))
        found.set(block, {
          block,
          subnets: network.subnets.map(columns),
          total_issuance: network.totalIssuanceRao,
        });
    }
    return { points: points.map((point) => found.get(int(point, 'block'))) };
  },
});

function startNetwork(given: Json): LaunchNetwork {
  const reserve = big(given, 'initial_tao_and_alpha_per_subnet');
  return {
    totalIssuanceRao: big(given, 'initial_total_issuance'),
    rootTaoRao: big(given, 'root_tao'),
    subnets: bigs(given, 'moving_price_start_i96f32_bits').map((movingPriceBits) => ({
      pool: { taoReserveRao: reserve, alphaReserveRao: reserve },
      alphaOutRao: 0n,
      movingPriceBits,
      firstEmissionBlock: 1n,
      burnRegistrationAllowed: true,
      powRegistrationAllowed: false,
      pendingEmissionRao: 0n,
      pendingAlphaSwappedRao: 0n,
      pendingRootDivsRao: 0n,
      pendingOwnerCutRao: 0n,
    })),
  };
}

function columns(subnet: LaunchSubnet) {
  return [
    subnet.pool.taoReserveRao,
    subnet.pool.alphaReserveRao,
    subnet.alphaOutRao,
    subnet.pendingEmissionRao,
    subnet.pendingAlphaSwappedRao,
    subnet.pendingRootDivsRao,
    subnet.pendingOwnerCutRao,
    subnet.movingPriceBits,
  ];
}
