import type { Coldkey, Hotkey } from '@taokit/types';
import type { AlphaLosses } from './Losses.ts';
import type { NeuronState } from './NeuronState.ts';
import type { StakePool } from './StakePool.ts';
import type { SubnetParameters } from './SubnetParameters.ts';

/** A subnet's pool. On the root one alpha is one TAO and there is no alpha reserve. */
export interface PoolState {
  /** `SubnetTAO`: TAO in the pool, rao. */
  taoRao: bigint;
  /** `SubnetAlphaIn`: alpha in the pool, rao. */
  alphaInRao: bigint;
  /** `SubnetAlphaOut`: alpha outside the pool, rao. */
  alphaOutRao: bigint;
  /** `SubnetVolume`: everything ever swapped, rao of TAO. */
  volumeRao: bigint;
}

/** What waits for the next epoch. */
export interface PendingState {
  /** `PendingEmission`: alpha for miners and validators, rao. */
  emissionRao: bigint;
  /** `PendingAlphaSwapped`: alpha sold for root, rao. Sold already: nobody is paid this. */
  swappedRao: bigint;
  /** `PendingOwnerCut`: alpha for the owner, rao. */
  ownerCutRao: bigint;
  /** `PendingRootDivs`: TAO for root's stakers, rao. */
  rootDividendsRao: bigint;
}

/** Registrations counted for limits and for the burn. */
export interface RegistrationCounters {
  /** In this block. */
  thisBlock: number;
  /** In this interval. */
  thisInterval: number;
  /** Block of the last adjustment of the burn. */
  lastAdjustmentBlock: number;
}

/** What the last block put into the subnet, rao. */
export interface BlockEmissionState {
  /** TAO into the pool. */
  taoInRao: bigint;
  /** Alpha into the pool. */
  alphaInRao: bigint;
  /** Alpha to owner, root, miners and validators. */
  alphaOutRao: bigint;
}

/** What one hotkey's stakers got at the last epoch, takes apart, rao. */
export interface DividendState {
  /** `AlphaDividendsPerSubnet`. */
  alphaRao: bigint;
  /** `TaoDividendsPerSubnet`. */
  taoRao: bigint;
}

/** One subnet, or the root. */
export interface SubnetState {
  /** Its number; 0 is the root. */
  readonly netuid: number;
  /** Its name. */
  readonly name: string;
  /** The symbol of its alpha. */
  readonly symbol: string;
  /** Who gets the owner cut. */
  readonly ownerColdkey: Coldkey;
  /** The owner's hotkey, which keeps its seat and permit. */
  readonly ownerHotkey: Hotkey;
  /** Its rules. */
  readonly parameters: SubnetParameters;
  /** Its pool. */
  readonly pool: PoolState;
  /** `SubnetMovingPrice`, TAO per alpha, I96F32 bits. */
  movingPriceBits: bigint;
  /** Cost of a seat, rao. */
  burnRao: bigint;
  /** What waits for the next epoch. */
  readonly pending: PendingState;
  /** Registrations counted. */
  readonly registrations: RegistrationCounters;
  /** What the last block put in. */
  readonly blockEmission: BlockEmissionState;
  /** Block of the last epoch; 0 before the first. */
  lastEpochBlock: number;
  /** Seats, by uid. */
  readonly neurons: NeuronState[];
  /** `Uids`: the seat of each registered hotkey. */
  readonly uids: Map<Hotkey, number>;
  /** Stake of each hotkey, registered or not. */
  readonly stakes: Map<Hotkey, StakePool>;
  /** What the last epoch gave each hotkey's stakers. */
  readonly dividends: Map<Hotkey, DividendState>;
  /** Alpha nobody holds. */
  readonly alphaLosses: AlphaLosses;
}

/** The root's netuid. */
export const ROOT_NETUID = 0;
