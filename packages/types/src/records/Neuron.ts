import type { Coldkey, Hotkey } from '../units/addresses.ts';
import type { Alpha, Tao } from '../units/amounts.ts';
import type { Axon, PrometheusEndpoint } from './Axon.ts';
import type { Proportion } from './Proportion.ts';

/** One seat of a subnet and what the last epoch gave it. */
export interface Neuron {
  /** The subnet. */
  readonly netuid: number;
  /** The seat, 0 to n - 1. */
  readonly uid: number;
  /** Who signs. */
  readonly hotkey: Hotkey;
  /** Who owns. */
  readonly coldkey: Coldkey;
  /** Whether it set weights within the activity cutoff. */
  readonly active: boolean;
  /** Whether its weights count. */
  readonly validatorPermit: boolean;
  /** Stake-weighted share of the subnet's agreement on this neuron. */
  readonly consensus: Proportion;
  /** Share of the miners' emission. */
  readonly incentive: Proportion;
  /** Share of the validators' emission. */
  readonly dividends: Proportion;
  /** How much of a validator's weights survived clipping. */
  readonly validatorTrust: Proportion;
  /** Alpha paid at the last epoch, both roles together. */
  readonly emission: Alpha;
  /** When it last set weights. */
  readonly lastUpdateBlock: number;
  /** When it took the seat. */
  readonly registeredAtBlock: number;
  /** Alpha staked to it on this subnet. */
  readonly alphaStake: Alpha;
  /** TAO staked to it on the root. */
  readonly taoStake: Tao;
  /** What the epoch weighs it by: alpha plus TAO times the subnet's TAO weight, in rao. */
  readonly totalStakeRao: bigint;
  /** Where it serves; absent when it never said. */
  readonly axon?: Axon;
  /** Where it serves metrics; absent when it never said. */
  readonly prometheus?: PrometheusEndpoint;
}
