import type { EmissionGate } from '../coinbase/shares/emissionShares.ts';
import type { PendingEmission } from '../coinbase/split/pendingEmission.ts';
import type { PoolRefusalName } from '../pools/PoolRefusal.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';

/** One emitting subnet. */
export interface SimulatedSubnet<Pool extends PoolReserves> {
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
  /** `SubnetEmissionEnabled`. */
  readonly emissionEnabled: boolean;
  /** `MinerBurned`, U96F32 bits. */
  readonly minerBurnedBits: bigint;
  /** Whether the owner's cut is paid. */
  readonly ownerCutEnabled: boolean;
  /** What waits for the next epoch, rao. */
  readonly pending: PendingEmission;
  /** Blocks between epochs; 0 means never. */
  readonly tempo: number;
  /** Block of the last epoch. */
  readonly lastEpochBlock: number;
  /** Block an epoch was deferred to or asked for; 0 for none. */
  readonly pendingEpochBlock: number;
}

/** A network between two blocks: root's stake and every emitting subnet. */
export interface SimulatedNetwork<Pool extends PoolReserves> {
  /** The last block made. */
  readonly block: number;
  /** `TotalIssuance`, rao. */
  readonly totalIssuanceRao: bigint;
  /** TAO staked on root (`SubnetTAO` of netuid 0), rao. */
  readonly rootTaoRao: bigint;
  /** The emission gate; read from spec 440 on. */
  readonly gate: EmissionGate;
  /** Emitting subnets, in order of netuid. */
  readonly subnets: readonly SimulatedSubnet<Pool>[];
}

/** Network parameters that stay the same while blocks are simulated. */
export interface SimulationParameters {
  /** TAO weight, u64 over 2^64 - 1. */
  readonly taoWeightU64: bigint;
  /** Owner's part of alpha out, over 65535. */
  readonly ownerCutU16: number;
  /** `SubnetMovingAlpha`, I96F32 bits. */
  readonly movingAlphaBits: bigint;
  /** `EMAPriceHalvingBlocks`. */
  readonly priceHalvingBlocks: bigint;
  /** `MaxEpochsPerBlock`. */
  readonly maxEpochsPerBlock: number;
}

/** A user's order on a subnet's pool, after the block's emission. */
export interface SimulatedTrade {
  /** The block it is in. */
  readonly block: number;
  /** The subnet. */
  readonly netuid: number;
  /** TAO for alpha, or alpha for TAO. */
  readonly side: 'buy' | 'sell';
  /** TAO or alpha paid, fee included, rao. */
  readonly amountRao: bigint;
  /** Worst price accepted, rao of TAO per alpha. */
  readonly limitPriceRao: bigint;
  /** Fee over 65535. */
  readonly feeRateU16: number;
}

/** A change of root's stake, after the block's emission. */
export interface SimulatedRootStake {
  /** The block it is in. */
  readonly block: number;
  /** TAO added, negative when removed, rao. */
  readonly changeRao: bigint;
}

/** What became of a trade. */
export interface TradeRecord {
  /** The trade. */
  readonly trade: SimulatedTrade;
  /** Whether the pool took it. */
  readonly ok: boolean;
  /** Name of the rule that refused it. */
  readonly refusal?: PoolRefusalName;
  /** That rule, in one sentence with the values that broke it. */
  readonly reason?: string;
  /** What was paid, fee left out, rao. */
  readonly amountInRao: bigint;
  /** What was received, rao. */
  readonly amountOutRao: bigint;
  /** Fee, in the token paid, rao. */
  readonly feeRao: bigint;
}

/** An epoch that ran: what it had to share out. */
export interface EpochRecord {
  /** The block. */
  readonly block: number;
  /** The subnet. */
  readonly netuid: number;
  /** What had waited, rao. */
  readonly drained: PendingEmission;
}

/** One subnet in one recorded block. */
export interface SubnetRecord {
  /** The block. */
  readonly block: number;
  /** The subnet. */
  readonly netuid: number;
  /** TAO in the pool after the block, rao. */
  readonly taoReserveRao: bigint;
  /** Alpha in the pool after the block, rao. */
  readonly alphaReserveRao: bigint;
  /** Alpha outside the pool after the block, rao. */
  readonly alphaOutRao: bigint;
  /** Spot price after the block, U64F64 bits. */
  readonly priceBits: bigint;
  /** Moving price after the block, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** Share of the block's emission, U64F64 bits. */
  readonly shareBits: bigint;
  /** Root proportion of the block's alpha, U96F32 bits. */
  readonly rootProportionBits: bigint;
  /** TAO injected by the block, rao. */
  readonly injectedTaoRao: bigint;
  /** Alpha injected by the block, rao. */
  readonly injectedAlphaRao: bigint;
  /** TAO the chain bought alpha with, rao. */
  readonly buySpentRao: bigint;
  /** Alpha it bought, rao. */
  readonly buyAlphaRao: bigint;
}

/** What happened while blocks were simulated. */
export interface SimulationTrace {
  /** Every subnet in every recorded block. */
  readonly subnets: readonly SubnetRecord[];
  /** Every epoch. */
  readonly epochs: readonly EpochRecord[];
  /** Every trade. */
  readonly trades: readonly TradeRecord[];
}
