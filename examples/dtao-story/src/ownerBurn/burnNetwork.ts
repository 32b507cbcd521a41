import { type SimulatedNetwork, simulateBlocks } from '@taokit/dtao/blocks';
import { MAINNET_GATE, NO_PENDING_EMISSION } from '@taokit/dtao/coinbase';
import type { BalancerPool } from '@taokit/dtao/pools';
import { RAO } from '../launch/launchBlocks.ts';

/** Subnets of the network. */
export const SUBNET_COUNT = 128;

/** Blocks between two epochs. */
export const TEMPO = 360;

const START_BLOCK = 9_240_000;
const ALPHA_RESERVE_RAO = 1_500_000n * RAO;
const ONE_I96F32 = 1n << 32n;

/**
 * An invented network under mainnet's rules, in round numbers: 128 subnets whose price falls with the rank, 0.22 / rank TAO, which sum to 1.2,
 * pools of 1.5 million alpha, 5.5 million TAO on root. Nobody burns. All epochs are due in the block after the next.
 */
export function createBurnNetwork(): SimulatedNetwork<BalancerPool> {
  const start = {
    block: START_BLOCK,
    totalIssuanceRao: 11_597_000n * RAO,
    rootTaoRao: 5_500_000n * RAO,
    gate: { ...MAINNET_GATE, barBits: 0n },
    subnets: Array.from({ length: SUBNET_COUNT }, (_, at) => subnetOfRank(at + 1)),
  };
  return simulateBlocks(start, { blocks: TEMPO - 1 }).network;
}

function subnetOfRank(rank: number) {
  const priceBits = (22n * ONE_I96F32) / (100n * BigInt(rank));
  return {
    netuid: rank,
    pool: {
      taoReserveRao: (ALPHA_RESERVE_RAO * priceBits) >> 32n,
      alphaReserveRao: ALPHA_RESERVE_RAO,
      quoteWeight: 500_000_000_000_000_000n,
    },
    alphaOutRao: 2_000_000n * RAO,
    movingPriceBits: priceBits,
    firstEmissionBlock: 5_000_000,
    emissionEnabled: true,
    minerBurnedBits: 0n,
    ownerCutEnabled: true,
    pending: NO_PENDING_EMISSION,
    tempo: TEMPO,
    lastEpochBlock: START_BLOCK,
    pendingEpochBlock: 0,
    blocksSinceLastStep: 0,
  };
}
