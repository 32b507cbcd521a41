import {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  type LaunchNetwork,
  MAINNET_OWNER_CUT_U16,
  MAINNET_TAO_WEIGHT_U64,
  runLaunchCoinbase,
} from '@taokit/dtao/coinbase';

/** Rao in a TAO, and in an alpha. */
export const RAO = 1_000_000_000n;

/** What every pool starts with: as much alpha as TAO, so that the price is 1. */
export const SEED_RAO = 1_000_000_000n;

/** Blocks of 12 seconds in a day. */
export const BLOCKS_PER_DAY = 7_200;

const ISSUANCE_RAO = 8_400_000n * RAO;
const ONE_I96F32 = 1n << 32n;

const PARAMETERS = {
  spec: 233,
  taoWeightU64: MAINNET_TAO_WEIGHT_U64,
  ownerCutU16: MAINNET_OWNER_CUT_U16,
  movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
  priceHalvingBlocks: DEFAULT_PRICE_HALVING_BLOCKS,
};

/** The network before its first block: pools of 1 TAO and 1 alpha, equal moving prices that sum to 1, no alpha outside. */
export function createLaunchNetwork(subnets: number, rootTaoRao: bigint): LaunchNetwork {
  const subnet = {
    pool: { taoReserveRao: SEED_RAO, alphaReserveRao: SEED_RAO },
    alphaOutRao: 0n,
    movingPriceBits: ONE_I96F32 / BigInt(subnets),
    firstEmissionBlock: 1n,
    burnRegistrationAllowed: true,
    powRegistrationAllowed: false,
    pendingEmissionRao: 0n,
    pendingAlphaSwappedRao: 0n,
    pendingRootDivsRao: 0n,
    pendingOwnerCutRao: 0n,
  };
  return {
    totalIssuanceRao: ISSUANCE_RAO,
    rootTaoRao,
    subnets: Array.from({ length: subnets }, () => subnet),
  };
}

/** Blocks `from` to `to` of the launch release, without epochs, orders and registrations. */
export function runLaunchBlocks(network: LaunchNetwork, from: number, to: number): LaunchNetwork {
  let after = network;
  for (let block = from; block <= to; block++)
    after = runLaunchCoinbase(after, { ...PARAMETERS, block: BigInt(block) });
  return after;
}
