import { computeRootProportion, MAINNET_TAO_WEIGHT_U64 } from '@taokit/dtao/coinbase';
import { RAO } from '../launch/launchBlocks.ts';

/** A subnet as the rules of every release see it. */
export interface ExampleSubnet {
  /** Rank by price, from 1; also its place. */
  readonly rank: number;
  /** Moving price, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** Part of the miners' incentive that went to the owner, U96F32 bits. */
  readonly minerBurnedBits: bigint;
  /** Root proportion, U96F32 bits. */
  readonly rootProportionBits: bigint;
  /** Average user flow, I64F64 bits of rao per block. */
  readonly userBits: bigint;
  /** Average protocol flow, I64F64 bits of rao per block. */
  readonly protocolBits: bigint;
  /** Emission is switched on everywhere. */
  readonly emissionEnabled: boolean;
}

/** Subnets of the example. */
export const SUBNET_COUNT = 128;

const ROOT_TAO_RAO = 5_500_000n * RAO;
const ONE_I96F32 = 1n << 32n;

/**
 * An invented network, in round numbers: the price falls with the rank, 0.12 / rank TAO. Every fourth subnet burns half of
 * its miners' incentive, every ninth all of it. Users put in up to 0.08 TAO per block or take out up to 0.0475, whatever the
 * rank; the protocol puts in half of a TAO by price. The older a subnet, the more alpha it has: 0.5 to 4.3 million.
 */
export function createExampleNetwork(): readonly ExampleSubnet[] {
  return Array.from({ length: SUBNET_COUNT }, (_, at) => {
    const rank = at + 1;
    return {
      rank,
      movingPriceBits: (12n * ONE_I96F32) / (100n * BigInt(rank)),
      minerBurnedBits: rank % 9 === 0 ? ONE_I96F32 : rank % 4 === 0 ? ONE_I96F32 / 2n : 0n,
      rootProportionBits: computeRootProportion({
        rootTaoRao: ROOT_TAO_RAO,
        taoWeightU64: MAINNET_TAO_WEIGHT_U64,
        alphaIssuanceRao: (500_000n + 30_000n * BigInt(SUBNET_COUNT - rank)) * RAO,
      }),
      userBits: flowBits(80_000_000 - 1_000_000 * ((rank * 37) % SUBNET_COUNT)),
      protocolBits: flowBits(Math.floor(90_000_000 / rank)),
      emissionEnabled: true,
    };
  });
}

function flowBits(raoPerBlock: number): bigint {
  return BigInt(raoPerBlock) << 64n;
}
