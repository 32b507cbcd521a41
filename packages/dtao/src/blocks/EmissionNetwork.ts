import type { EmissionGate } from '../coinbase/shares/emissionShares.ts';
import type { SplitRao } from '../coinbase/split/splitAlphaOut.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';

/**
 * One subnet that is emitted to: added, not root, started (`FirstEmissionBlockNumber` stored), its subtoken enabled and
 * registration allowed. Others get nothing and are left out.
 */
export interface EmissionSubnet<Pool extends PoolReserves> {
  /** Which. */
  readonly netuid: number;
  /** Its pool: the reserves are `SubnetTAO` and `SubnetAlphaIn`. */
  readonly pool: Pool;
  /** Alpha outside the pool (`SubnetAlphaOut`), rao. */
  readonly alphaOutRao: bigint;
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** `FirstEmissionBlockNumber`. */
  readonly firstEmissionBlock: number;
  /** `SubnetEmissionEnabled`; on where nothing is stored. Off stops TAO and alpha in, not alpha out. */
  readonly emissionEnabled: boolean;
  /** `MinerBurned`, U96F32 bits. */
  readonly minerBurnedBits: bigint;
  /** Whether the owner's cut is paid (`OwnerCutEnabled`); on where nothing is stored. */
  readonly ownerCutEnabled: boolean;
  /** Whether its alpha is TAO, one for one (`SubnetMechanism` 0), whatever prices are stored; no call makes such a subnet. */
  readonly isStable?: boolean;
}

/** A network between two blocks, as the emission of the next one reads it. */
export interface EmissionNetwork<Pool extends PoolReserves> {
  /** The last block made. */
  readonly block: number;
  /** `TotalIssuance`, rao. The block's emission follows from it: the storage item `BlockEmission` is stale. */
  readonly totalIssuanceRao: bigint;
  /** TAO staked on root (`SubnetTAO` of netuid 0), rao. */
  readonly rootTaoRao: bigint;
  /** The emission gate; read from spec 440 on. */
  readonly gate: EmissionGate;
  /** Every subnet that is emitted to, in order of netuid. */
  readonly subnets: readonly EmissionSubnet<Pool>[];
}

/** Network parameters a block's emission reads. */
export interface EmissionParameters {
  /** TAO weight, u64 over 2^64 - 1. */
  readonly taoWeightU64: bigint;
  /** Owner's part of alpha out, over 65535. */
  readonly ownerCutU16: number;
  /** `SubnetMovingAlpha`, I96F32 bits. */
  readonly movingAlphaBits: bigint;
  /** `EMAPriceHalvingBlocks`, the same for every subnet of mainnet. */
  readonly priceHalvingBlocks: bigint;
}

/** What one block's emission paid to a subnet. */
export interface SubnetPayment<Pool extends PoolReserves> {
  /** Which. */
  readonly netuid: number;
  /** Share of the block's TAO, U64F64 bits. */
  readonly shareBits: bigint;
  /** TAO that joined the pool (`SubnetTaoInEmission`), rao. */
  readonly taoInRao: bigint;
  /** TAO the chain bought alpha with (`SubnetExcessTao`), rao. */
  readonly excessTaoRao: bigint;
  /** Alpha that joined the pool (`SubnetAlphaInEmission`), rao. */
  readonly alphaInRao: bigint;
  /** Alpha for owner, miners, validators and root (`SubnetAlphaOutEmission`), rao. */
  readonly alphaOutEmissionRao: bigint;
  /** Alpha the chain bought: outside the pool, held by the protocol (`SubnetProtocolAlpha` grows by it), rao. */
  readonly boughtAlphaRao: bigint;
  /** Root's part of the dividends as the split used it, U96F32 bits. */
  readonly rootProportionBits: bigint;
  /** Added to the pending amounts, rao; root's part is 0 where it is not kept. */
  readonly split: SplitRao;
  /** Root's part where it is not kept: taken off `SubnetAlphaOut`, rao. */
  readonly recycledRootRao: bigint;
  /** The pool after the block. */
  readonly pool: Pool;
  /** `SubnetAlphaOut` after the block, rao. */
  readonly alphaOutRao: bigint;
}

/** What one block's emission did to a subnet: what it paid, and the prices after it. */
export interface SubnetBlockEmission<Pool extends PoolReserves> extends SubnetPayment<Pool> {
  /** Spot price after the block, U64F64 bits. */
  readonly priceBits: bigint;
  /** `SubnetMovingPrice` after the block, I96F32 bits. */
  readonly movingPriceBits: bigint;
}

/**
 * One block's emission to a whole network.
 *
 * @typeParam Pool - the kind of pools
 * @typeParam Subnet - what is said of each subnet
 */
export interface NetworkEmission<
  Pool extends PoolReserves,
  Subnet extends SubnetPayment<Pool> = SubnetBlockEmission<Pool>,
> {
  /** Whose rules were used. */
  readonly spec: number;
  /** The block made. */
  readonly block: number;
  /** TAO emission of the block, by the issuance, rao. */
  readonly emissionRao: bigint;
  /** `TotalIssuance` after it, rao: what no subnet took is not issued. */
  readonly totalIssuanceRao: bigint;
  /** `EmissionGateBar` after it, U64F64 bits. */
  readonly barBits: bigint;
  /** Whether root's part is kept: the moving prices sum to more than 1. */
  readonly keepsRootPart: boolean;
  /** What it did, in the order of the network's subnets. */
  readonly subnets: readonly Subnet[];
}
