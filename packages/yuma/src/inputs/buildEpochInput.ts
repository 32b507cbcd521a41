import { arrayOf, boolean, objectOf, optional, type Rule, recordOf, text, u64 } from '@taokit/errors/check';
import { saturatingSubU64, U64_MAX } from '@taokit/fixed';
import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochInput } from '../EpochInput.ts';
import { check } from '../internal/check.ts';
import { fraction } from '../internal/fraction.ts';
import { YumaInputError } from '../YumaInputError.ts';
import type { EpochScenario, ScenarioNeuron } from './EpochScenario.ts';
import { EPOCH_PARAMETERS, type EpochParameters } from './epochParameters.ts';
import { parametersRule } from './parametersRule.ts';
import { amount, raoFromText } from './raoFromText.ts';
import { bondRows, uidOf, weightRows } from './scenarioRows.ts';

/** A scenario as an engine takes it. */
export interface BuiltEpoch {
  /** The input of the epoch. */
  readonly input: EpochInput;
  /** Names by uid. */
  readonly names: readonly string[];
  /** Uids by name. */
  readonly uids: ReadonlyMap<string, number>;
}

interface NamedNeuron extends ScenarioNeuron {
  readonly name: string;
  readonly permit: boolean;
}

/**
 * Makes an epoch's input from names and fractions, for scenarios written by hand.
 *
 * @param scenario - validators, miners, who weighs whom, and what differs from the chain's defaults
 * @returns the input, and which uid has which name: validators first, then miners, each in the order given (JavaScript puts
 *   names that are whole numbers first)
 * @throws YumaInputError for unknown or repeated names, amounts and fractions out of range, and bad parameters
 *
 * @example
 * ```ts
 * import { referenceEngine } from '@taokit/yuma/reference';
 * import { buildEpochInput } from '@taokit/yuma/inputs';
 *
 * const { input, names } = buildEpochInput({
 *   validators: { alice: { stake: '1000' }, bob: { stake: '500.5' } },
 *   miners: ['carol', 'dave'],
 *   weights: { alice: { carol: 0.75, dave: 0.25 }, bob: { carol: 1 } },
 *   parameters: { yuma3: true },
 * });
 * const { incentive } = referenceEngine.runEpoch(input);
 * names.map((name, uid) => `${name}: ${incentive[uid]}`);
 * ```
 */
export function buildEpochInput(scenario: EpochScenario): BuiltEpoch {
  check(scenario, SCENARIO, 'scenario');
  const neurons = namedNeurons(scenario);
  const uids = uidsByName(neurons);
  const parameters: EpochParameters = { ...EPOCH_PARAMETERS, ...scenario.parameters };
  const input: EpochInput = {
    ...parameters,
    ...neuronVectors(neurons, parameters),
    n: neurons.length,
    ownerUid: scenario.owner === undefined ? null : uidOf(scenario.owner, 'owner', uids),
    weights: weightRows(scenario.weights ?? {}, uids),
    bonds: bondRows(scenario.bonds ?? {}, uids),
  };
  checkEpochInput(input);
  return { input, names: neurons.map(({ name }) => name), uids };
}

const NEURON: Rule = /* @__PURE__ */ objectOf({
  stake: optional(amount),
  permit: optional(boolean),
  lastUpdate: optional(u64),
  registeredAt: optional(u64),
  commitBlock: optional(u64),
  previousConsensus: optional(fraction(1)),
});

const neurons: Rule = /* @__PURE__ */ recordOf(NEURON);

const ROWS: Rule = /* @__PURE__ */ recordOf(/* @__PURE__ */ recordOf(fraction(Infinity)));

const SCENARIO: Rule = /* @__PURE__ */ objectOf({
  validators: neurons,
  miners: (value, field) => (Array.isArray(value) ? arrayOf(text) : neurons)(value, field),
  weights: optional(ROWS),
  bonds: optional(ROWS),
  owner: optional(text),
  parameters: optional(parametersRule([])),
});

function namedNeurons({ validators, miners }: EpochScenario): NamedNeuron[] {
  const minerEntries: (readonly [string, ScenarioNeuron])[] = Array.isArray(miners)
    ? miners.map((name: string) => [name, {}])
    : Object.entries(miners);
  return [
    ...Object.entries(validators).map(([name, neuron]) => ({ permit: true, ...neuron, name })),
    ...minerEntries.map(([name, neuron]) => ({ permit: false, ...neuron, name })),
  ];
}

function uidsByName(neurons: readonly NamedNeuron[]): Map<string, number> {
  const uids = new Map<string, number>();
  neurons.forEach(({ name }, uid) => {
    if (uids.has(name))
      throw new YumaInputError(`${JSON.stringify(name)} is the name of two neurons.`, {
        code: 'yuma/duplicate-name',
        fix: 'Give every validator and miner its own name.',
        values: { name },
      });
    uids.set(name, uid);
  });
  return uids;
}

function neuronVectors(neurons: readonly NamedNeuron[], { currentBlock }: EpochParameters) {
  const blocks = (field: 'lastUpdate' | 'registeredAt' | 'commitBlock', fallback: bigint) =>
    BigUint64Array.from(neurons, (neuron) => neuron[field] ?? fallback);
  return {
    lastUpdate: blocks('lastUpdate', saturatingSubU64(currentBlock, 1n)),
    blockAtRegistration: blocks('registeredAt', 0n),
    commitBlocks: blocks('commitBlock', U64_MAX),
    validatorPermits: Uint8Array.from(neurons, ({ permit }) => Number(permit)),
    totalStake: {
      unit: 'rao' as const,
      values: BigUint64Array.from(neurons, ({ stake, name }) => raoFromText(stake ?? 0n, `${name}.stake`)),
    },
    ...previousConsensusOf(neurons),
  };
}

function previousConsensusOf(neurons: readonly NamedNeuron[]): Pick<EpochInput, 'previousConsensus'> {
  if (neurons.every(({ previousConsensus }) => previousConsensus === undefined)) return {};
  return {
    previousConsensus: Uint16Array.from(neurons, ({ previousConsensus = 0 }) =>
      Math.floor(previousConsensus * 65_535 + 0.5),
    ),
  };
}
