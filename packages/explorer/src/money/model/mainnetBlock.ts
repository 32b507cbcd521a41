import {
  computeRootProportion,
  type EmissionGate,
  MAINNET_GATE,
  MAINNET_TAO_WEIGHT_U64,
} from '@taokit/dtao/coinbase';
import { blockStateFromStorage, type SubnetState } from '@taokit/dtao/verification';
import block from '../../../../../vectors/mainnet/block-9173720.json' with { type: 'json' };
import type { PoolFacts } from './poolKinds.ts';

/** A subnet of mainnet, as its storage held it. */
export interface KnownSubnet {
  /** Which. */
  readonly netuid: number;
  /** Its pool. */
  readonly pool: PoolFacts & { readonly quoteWeight: bigint };
  /** Alpha outside the pool, rao. */
  readonly alphaOutRao: bigint;
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** `MinerBurned`, U96F32 bits. */
  readonly minerBurnedBits: bigint;
  /** `SubnetEmissionEnabled`. */
  readonly emissionEnabled: boolean;
  /** Root's part of its dividends, U96F32 bits. */
  readonly rootProportionBits: bigint;
}

/** A network as shares and terms read it. */
export interface KnownNetwork {
  /** Last block made. */
  readonly block: number;
  /** The release that made it. */
  readonly spec: number;
  /** Issuance of TAO, rao. */
  readonly totalIssuanceRao: bigint;
  /** TAO staked on root, rao. */
  readonly rootTaoRao: bigint;
  /** The gate and its bar. */
  readonly gate: EmissionGate;
  /** Subnets that are emitted to, in the order of netuids. */
  readonly subnets: readonly KnownSubnet[];
}

/**
 * Mainnet before block 9,173,720: every pool, price and switch of 124 subnets, as its storage held them. The block itself is held
 * to this code in the tests of `@taokit/dtao`.
 */
export const MAINNET_BLOCK: KnownNetwork = /* @__PURE__ */ readBlock();

function readBlock(): KnownNetwork {
  const state = blockStateFromStorage(block.before, { block: block.block - 1, spec: block.spec });
  const rootTaoRao = state.rootTaoRao!;
  return {
    block: block.block - 1,
    spec: block.spec,
    totalIssuanceRao: state.totalIssuanceRao!,
    rootTaoRao,
    gate: { ...MAINNET_GATE, barBits: state.gateBarBits! },
    subnets: state.subnets
      .filter(({ isEmittedTo }) => isEmittedTo)
      .map((subnet) => knownSubnet(subnet, rootTaoRao)),
  };
}

function knownSubnet(subnet: SubnetState, rootTaoRao: bigint): KnownSubnet {
  const { netuid, taoReserveRao, alphaReserveRao, alphaOutRao, quoteWeight } = subnet;
  return {
    netuid,
    pool: { netuid, taoRao: taoReserveRao!, alphaRao: alphaReserveRao!, quoteWeight: quoteWeight! },
    alphaOutRao: alphaOutRao!,
    movingPriceBits: subnet.movingPriceBits!,
    minerBurnedBits: subnet.minerBurnedBits!,
    emissionEnabled: subnet.emissionEnabled!,
    rootProportionBits: computeRootProportion({
      rootTaoRao,
      taoWeightU64: MAINNET_TAO_WEIGHT_U64,
      alphaIssuanceRao: alphaReserveRao! + alphaOutRao!,
    }),
  };
}
