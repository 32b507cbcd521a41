import { TaokitError } from '@taokit/errors';

/** What can be wrong with how a miner, validator or client is set up or used. */
export type NeuronErrorCode =
  | 'neuron/missing-field'
  | 'neuron/wrong-type'
  | 'neuron/out-of-range'
  | 'neuron/unknown-field'
  | 'neuron/no-such-subnet'
  | 'neuron/not-registered'
  | 'neuron/not-served'
  | 'neuron/state-damaged'
  | 'neuron/state-of-another'
  | 'neuron/no-miner'
  | 'neuron/not-paid'
  | 'neuron/paid-not-asked'
  | 'neuron/closed';

/** Something that cannot be asked of a neuron. */
export class NeuronError extends TaokitError<NeuronErrorCode> {
  override readonly name = 'NeuronError';
}
