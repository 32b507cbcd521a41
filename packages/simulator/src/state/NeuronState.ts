import type { Hotkey } from '@taokit/types';

/** Entries of one row of weights or bonds, in storage order. */
export interface WeightRow {
  /** Columns. */
  readonly uids: readonly number[];
  /** Values, u16; one for each column. */
  readonly values: readonly number[];
}

/** One seat of a subnet, and what the last epoch gave it. Proportions are u16 over 65535. */
export interface NeuronState {
  /** Who holds the seat. */
  hotkey: Hotkey;
  /** When the seat was taken. */
  registeredAtBlock: number;
  /** When it last set weights; at first, when it registered. */
  lastUpdateBlock: number;
  /** Whether it set weights within the activity cutoff. */
  active: boolean;
  /** Whether its weights count. */
  validatorPermit: boolean;
  /** Part of the subnet's stake weight. */
  stakeWeightU16: number;
  /** Consensus on this neuron. */
  consensusU16: number;
  /** Share of the miners' half. */
  incentiveU16: number;
  /** Share of the validators' half. */
  dividendsU16: number;
  /** How much of its weights survived clipping. */
  validatorTrustU16: number;
  /** Alpha of the last epoch, both roles together, rao. */
  emissionRao: bigint;
  /** Weights as set, max-upscaled. */
  weights: WeightRow;
  /** Bonds as the last epoch left them. */
  bonds: WeightRow;
}

/** A row without entries. */
export const EMPTY_ROW: WeightRow = /* @__PURE__ */ Object.freeze({ uids: [], values: [] });
