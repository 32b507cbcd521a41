import type { Hotkey, Metagraph } from '@taokit/types';
import { hotkeyOf } from '../reads/shared/accounts.ts';
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
  /** The neurons' hotkeys, in the order of their uids. */
  readonly hotkeys: readonly Hotkey[];
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
  // Neurons are made when they are first looked at: most readers look at a few columns, or a few seats.
  const made: MetagraphNeuron[] = [];
  const n = answer.hotkeys.length;
  const at = (uid: number): MetagraphNeuron => {
    made[uid] ??= neuronAt(answer, validatorTrust, uid);
    return made[uid];
  };
  let neurons: readonly MetagraphNeuron[] | undefined;
  const all = () => {
    neurons ??= Array.from({ length: n }, (_, uid) => at(uid));
    return neurons;
  };
  let hotkeys: readonly Hotkey[] | undefined;
  const names = () => {
    hotkeys ??= answer.hotkeys.map(hotkeyOf);
    return hotkeys;
  };
  return {
    block: Number(answer.block),
    subnet: subnetOf(answer),
    hyperparameters: rulesOf(answer),
    n,
    maxUids: answer.max_uids,
    get hotkeys() {
      return names();
    },
    get neurons() {
      return all();
    },
    get validators() {
      return all().filter(({ validatorPermit }) => validatorPermit);
    },
    get miners() {
      return all().filter(({ validatorPermit }) => !validatorPermit);
    },
    answer,
    validatorTrust,
    byUid: (uid) => (Number.isInteger(uid) && uid >= 0 && uid < n ? at(uid) : undefined),
    byHotkey(hotkey) {
      const uid = names().indexOf(hotkey as Hotkey);
      return uid === -1 ? undefined : at(uid);
    },
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
