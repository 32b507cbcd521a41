import type { Hyperparameters } from './Hyperparameters.ts';
import type { Neuron } from './Neuron.ts';
import type { Subnet } from './Subnet.ts';

/** A subnet and all its neurons at one block. */
export interface Metagraph {
  /** When it was read. */
  readonly block: number;
  /** The subnet. */
  readonly subnet: Subnet;
  /** Its rules. */
  readonly hyperparameters: Hyperparameters;
  /** Seats in use: `neurons.length`. */
  readonly n: number;
  /** Seats there can be. */
  readonly maxUids: number;
  /** The neurons, in the order of their uids. */
  readonly neurons: readonly Neuron[];
}
