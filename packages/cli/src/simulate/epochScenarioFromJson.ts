import { EPOCH_PARAMETERS, type EpochScenario } from '@taokit/yuma/inputs';
import { wrongInput } from '../exit/CliError.ts';

/** Blocks of a neuron, which are bigints. */
const BLOCKS: readonly string[] = ['lastUpdate', 'registeredAt', 'commitBlock'];

/**
 * An `EpochScenario` of `@taokit/yuma` from JSON. Stakes are text in TAO; blocks and hyperparameters that are bigints are whole
 * numbers, or digits as text. What else is wrong the scenario's own check says.
 *
 * @param json - what the file holds
 */
export function epochScenarioFromJson(json: unknown): EpochScenario {
  if (!isRecord(json)) throw wrongInput('The file holds no scenario.', 'See --example.');
  const { validators, miners, parameters } = json;
  return {
    ...json,
    ...(isRecord(validators) && { validators: neuronsOf(validators) }),
    ...(isRecord(miners) && { miners: neuronsOf(miners) }),
    ...(isRecord(parameters) && { parameters: parametersOf(parameters) }),
  } as unknown as EpochScenario;
}

type JsonRecord = Readonly<Record<string, unknown>>;

function neuronsOf(neurons: JsonRecord): JsonRecord {
  return mapped(neurons, (neuron) =>
    isRecord(neuron)
      ? mapped(neuron, (value, name) => (BLOCKS.includes(name) ? bigOf(value) : value))
      : neuron,
  );
}

function parametersOf(parameters: JsonRecord): JsonRecord {
  const known = EPOCH_PARAMETERS as unknown as JsonRecord;
  return mapped(parameters, (value, name) => (typeof known[name] === 'bigint' ? bigOf(value) : value));
}

function bigOf(value: unknown): unknown {
  const isWhole = Number.isSafeInteger(value) || (typeof value === 'string' && /^\d{1,20}$/.test(value));
  return isWhole ? BigInt(value as string) : value;
}

function mapped(record: JsonRecord, change: (value: unknown, name: string) => unknown): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
