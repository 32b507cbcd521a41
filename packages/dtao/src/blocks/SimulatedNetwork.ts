import type { Refusal } from '@taokit/errors';
import type { OwnerIncentiveSplit } from '../coinbase/split/ownerIncentive.ts';
import type { PendingEmission } from '../coinbase/split/pendingEmission.ts';
import type { PoolRefusalName } from '../pools/PoolRefusal.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import type { EmissionNetwork, EmissionParameters, EmissionSubnet } from './EmissionNetwork.ts';

/** One emitting subnet, with its epochs. */
export interface SimulatedSubnet<Pool extends PoolReserves> extends EmissionSubnet<Pool> {
  /** What waits for the next epoch, rao. */
  readonly pending: PendingEmission;
  /** Blocks between epochs; 0 means never. */
  readonly tempo: number;
  /** Block of the last epoch. */
  readonly lastEpochBlock: number;
  /** Block an epoch was deferred to or asked for; 0 for none. */
  readonly pendingEpochBlock: number;
  /** `BlocksSinceLastStep`. */
  readonly blocksSinceLastStep: number;
  /** `SubnetEpochConsensus`; Yuma when left out. */
  readonly epochConsensus?: 'yuma' | 'null';
}

/** A network between two blocks: root's stake and every emitting subnet. */
export interface SimulatedNetwork<Pool extends PoolReserves> extends EmissionNetwork<Pool> {
  /** Emitting subnets, in order of netuid. */
  readonly subnets: readonly SimulatedSubnet<Pool>[];
}

/** Network parameters that stay the same while blocks are simulated. */
export interface SimulationParameters extends EmissionParameters {
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

/** A trade the pool took. */
export interface FilledTrade {
  /** The trade. */
  readonly trade: SimulatedTrade;
  /** Always true: tells it from a refused one. */
  readonly ok: true;
  /** What was paid, fee left out, rao. */
  readonly amountInRao: bigint;
  /** What was received, rao. */
  readonly amountOutRao: bigint;
  /** Fee, in the token paid, rao: the block author's. */
  readonly feeRao: bigint;
}

/** A trade the pool refused; nothing moved. */
export interface RefusedTrade extends Refusal<PoolRefusalName> {
  /** The trade. */
  readonly trade: SimulatedTrade;
}

/** What became of a trade. */
export type TradeRecord = FilledTrade | RefusedTrade;

/** An epoch that ran: what it had to share out. */
export interface EpochRecord {
  /** The block. */
  readonly block: number;
  /** The subnet. */
  readonly netuid: number;
  /** What had waited, rao. */
  readonly drained: PendingEmission;
}

/** What an epoch leaves to the blocks after it; the result of `splitOwnerIncentive` is one. */
export type EpochOutcome = Pick<OwnerIncentiveSplit, 'minerBurnedBits' | 'recycledRao'>;

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
  /** Part of the miners' incentive withheld in the last epoch, U96F32 bits. */
  readonly minerBurnedBits: bigint;
  /** Share of the block's emission, U64F64 bits. */
  readonly shareBits: bigint;
  /** Root proportion of the block's alpha, U96F32 bits. */
  readonly rootProportionBits: bigint;
  /** TAO injected by the block (`SubnetTaoInEmission`), rao. */
  readonly taoInRao: bigint;
  /** Alpha injected by the block (`SubnetAlphaInEmission`), rao. */
  readonly alphaInRao: bigint;
  /** TAO the chain bought alpha with (`SubnetExcessTao`), rao. */
  readonly excessTaoRao: bigint;
  /** Alpha it bought, rao. */
  readonly boughtAlphaRao: bigint;
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
