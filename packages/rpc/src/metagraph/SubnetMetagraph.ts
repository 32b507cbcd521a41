import type { Hotkey, Metagraph } from '@taokit/types';
import type { MetagraphAnswer } from './MetagraphAnswer.ts';
import { type MetagraphNeuron, neuronAt } from './neuronAt.ts';
import { rulesOf, subnetOf } from './subnetPart.ts';

/**
 * A subnet and all its neurons at one block. It can be iterated, asked by seat and by hotkey, compared with another
 * (`diffMetagraphs`), kept (`saveMetagraph`) and read again (`loadMetagraph`).
 */
export interface SubnetMetagraph extends Metagraph, Iterable<MetagraphNeuron> {
  /** The neurons, in the order of their uids. */
  readonly neurons: readonly MetagraphNeuron[];
  /** Neurons whose weights count. */
  readonly validators: readonly MetagraphNeuron[];
  /** Neurons whose weights do not count. */
  readonly miners: readonly MetagraphNeuron[];
  /** What the runtime answered, for what is not lifted out of it. */
  readonly answer: MetagraphAnswer;
  /** The neurons' trust as validators, by uid: what the answer leaves out. */
  readonly validatorTrust: readonly number[];
  /**
   * The neuron of a seat.
   *
   * @param uid - the seat
   * @returns `undefined` when there is no such seat
   */
  byUid(uid: number): MetagraphNeuron | undefined;
  /**
   * The neuron of a hotkey.
   *
   * @param hotkey - its address with prefix 42, as Bittensor writes it
   * @returns `undefined` when it has no seat
   */
  byHotkey(hotkey: string): MetagraphNeuron | undefined;
}

/**
 * A metagraph from what the runtime answered.
 *
 * @param answer - of `SubnetInfoRuntimeApi.get_metagraph`
 * @param validatorTrust - of the storage item `ValidatorTrust`
 */
export function metagraphFrom(answer: MetagraphAnswer, validatorTrust: readonly number[]): SubnetMetagraph {
  const neurons = answer.hotkeys.map((_, uid) => neuronAt(answer, validatorTrust, uid));
  let hotkeys: ReadonlyMap<Hotkey, MetagraphNeuron> | undefined;
  return {
    block: Number(answer.block),
    subnet: subnetOf(answer),
    hyperparameters: rulesOf(answer),
    n: neurons.length,
    maxUids: answer.max_uids,
    neurons,
    get validators() {
      return neurons.filter(({ validatorPermit }) => validatorPermit);
    },
    get miners() {
      return neurons.filter(({ validatorPermit }) => !validatorPermit);
    },
    answer,
    validatorTrust,
    byUid: (uid) => neurons[uid],
    byHotkey(hotkey) {
      hotkeys ??= new Map(neurons.map((neuron) => [neuron.hotkey, neuron]));
      return hotkeys.get(hotkey as Hotkey);
    },
    [Symbol.iterator]: () => neurons[Symbol.iterator](),
  };
}
