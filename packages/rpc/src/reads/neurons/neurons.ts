import {
  type Alpha,
  type Axon,
  alphaFromRao,
  type Coldkey,
  createProportion,
  type Hotkey,
  type PrometheusEndpoint,
  type Proportion,
} from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';
import { defineRead } from '../Read.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';
import { axonOf, prometheusOf } from '../shared/endpoints.ts';
import { lite, netuid } from '../shared/params.ts';

/** One seat of a subnet as the runtime lists it. */
export interface NeuronInfo {
  /** The subnet. */
  readonly netuid: number;
  /** The seat. */
  readonly uid: number;
  /** Who signs. */
  readonly hotkey: Hotkey;
  /** Who owns. */
  readonly coldkey: Coldkey;
  /** Whether it set weights within the activity cutoff. */
  readonly active: boolean;
  /** Whether its weights count. */
  readonly validatorPermit: boolean;
  /** When it last set weights. */
  readonly lastUpdateBlock: number;
  /** What is staked with it in all, as the runtime sums it up. */
  readonly totalStake: Alpha;
  /** What the last epoch paid it. */
  readonly emission: Alpha;
  /** Stake-weighted share of the subnet's agreement on it. */
  readonly consensus: Proportion;
  /** Share of the miners' emission. */
  readonly incentive: Proportion;
  /** Share of the validators' emission. */
  readonly dividends: Proportion;
  /** How much of its weights survived clipping. */
  readonly validatorTrust: Proportion;
  /** Where it serves; absent when it never said. */
  readonly axon?: Axon;
  /** Where it serves metrics; absent when it never said. */
  readonly prometheus?: PrometheusEndpoint;
  /** What it set, `[uid, weight]`; only where weights are asked for. */
  readonly weights?: readonly (readonly [uid: number, weight: number])[];
  /** Its bonds, `[uid, bond]`; only where weights are asked for. */
  readonly bonds?: readonly (readonly [uid: number, bond: number])[];
}

/** Every neuron of a subnet, by seat. Weights and bonds are most of the data and left out unless asked for. */
export const neurons = defineRead({
  name: 'neurons',
  category: 'Neurons & registration',
  summary: 'Every neuron of a subnet, by seat.',
  params: { netuid, lite },
  uses: ['NeuronInfoRuntimeApi.get_neurons_lite', 'NeuronInfoRuntimeApi.get_neurons'],
  async read(view, { netuid, lite = true }): Promise<readonly NeuronInfo[]> {
    const answers = lite
      ? await view.call('NeuronInfoRuntimeApi', 'get_neurons_lite', netuid)
      : await view.call('NeuronInfoRuntimeApi', 'get_neurons', netuid);
    return answers.map(neuronOf).sort((a, b) => a.uid - b.uid);
  },
});

type Lite = ApiResult<'NeuronInfoRuntimeApi', 'get_neurons_lite'>[number];
type Full = ApiResult<'NeuronInfoRuntimeApi', 'get_neurons'>[number];

function neuronOf(answer: Lite | Full): NeuronInfo {
  const { netuid } = answer;
  const axon = axonOf(answer.axon_info);
  const prometheus = prometheusOf(answer.prometheus_info);
  return {
    netuid,
    uid: answer.uid,
    hotkey: hotkeyOf(answer.hotkey),
    coldkey: coldkeyOf(answer.coldkey),
    active: answer.active,
    validatorPermit: answer.validator_permit,
    lastUpdateBlock: Number(answer.last_update),
    totalStake: alphaFromRao(
      netuid,
      answer.stake.reduce((sum, [, rao]) => sum + rao, 0n),
    ),
    emission: alphaFromRao(netuid, answer.emission),
    consensus: createProportion(answer.consensus),
    incentive: createProportion(answer.incentive),
    dividends: createProportion(answer.dividends),
    validatorTrust: createProportion(answer.validator_trust),
    ...(axon && { axon }),
    ...(prometheus && { prometheus }),
    ...('weights' in answer && { weights: answer.weights, bonds: answer.bonds }),
  };
}
