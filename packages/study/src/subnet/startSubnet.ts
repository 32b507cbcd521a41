import { MAINNET_SPEC } from '@taokit/types';
import type { EpochEngine } from '@taokit/yuma';
import type { StoredPair } from '@taokit/yuma/inputs';
import { EPOCH_PARAMETERS } from '@taokit/yuma/inputs';
import { modeFlags } from '../internal/modeFlags.ts';
import type { Scenario, ScenarioParameters, YumaMode } from '../Scenario.ts';
import { StudyError } from '../StudyError.ts';
import { raoOf } from './amounts.ts';
import { checkParameters } from './checkParameters.ts';
import type { MechanismState, SubnetState } from './SubnetState.ts';

/** Beyond the longest tempo, so that there is a block for the epoch before the first. */
const FIRST_BLOCK = 100_000n;

/** What to run differently. */
export interface StartOptions {
  readonly mode?: YumaMode;
  readonly parameters?: Partial<ScenarioParameters>;
  readonly spec?: number;
}

/** A new subnet: no bonds, no weights, and no consensus of an epoch before the first. */
export function startSubnet(engine: EpochEngine, scenario: Scenario, options: StartOptions): SubnetState {
  const { spec = MAINNET_SPEC } = options;
  const given = { ...scenario.parameters, ...options.parameters };
  checkEmission(scenario, given);
  checkRevealPeriod(scenario, given);
  const mode = options.mode ?? scenario.mode ?? 'classic';
  const parameters = { ...EPOCH_PARAMETERS, ...given, ...modeFlags(mode) };
  checkParameters(parameters, given, spec);
  const validators = Object.keys(scenario.validators);
  const names = [...validators, ...scenario.miners];
  return {
    engine,
    scenario,
    spec,
    names,
    registeredAt: names.map(() => 0n),
    permits: Uint8Array.from(names, (_, uid) => Number(uid < validators.length)),
    emissionRao: names.map(() => 0n),
    alphaRao: firstStakes(scenario),
    children: new Map(),
    silent: new Set(),
    mechanisms: Array.from({ length: scenario.mechanisms?.count ?? 1 }, () => newMechanism(names.length)),
    parameters,
    mode,
    block: FIRST_BLOCK,
    lastEpochBlock: FIRST_BLOCK - BigInt(parameters.tempo) - 1n,
    lastYumaBlock: null,
    registrations: [],
    refused: [],
  };
}

function newMechanism(n: number): MechanismState {
  return {
    said: new Map(),
    weights: Array.from({ length: n }, (): StoredPair[] => []),
    bonds: Array.from({ length: n }, (): StoredPair[] => []),
    lastUpdate: Array.from({ length: n }, () => 0n),
    previousConsensus: null,
    commits: [],
  };
}

function firstStakes({ validators, keys = {} }: Scenario): Map<string, bigint> {
  const stakes = new Map(Object.entries(validators).map(([name, stake]) => [name, raoOf(stake)]));
  for (const [name, { stake }] of Object.entries(keys)) {
    if (stake === undefined) continue;
    if (stakes.has(name))
      throw new StudyError(`keys.${name}.stake stands beside validators.${name}, which is its stake.`, {
        code: 'study/duplicate-name',
        fix: 'Keep one of the two.',
        values: { name },
      });
    stakes.set(name, raoOf(stake));
  }
  return stakes;
}

/** The emission follows from the alpha of each block, or is given. */
export function checkEmission(
  { emission }: Scenario,
  given: Partial<ScenarioParameters>,
  at = 'parameters',
): void {
  if (emission === undefined || given.emissionRao === undefined) return;
  throw new StudyError(`${at}.emissionRao is ${given.emissionRao}, and emission says it too.`, {
    code: 'study/duplicate-name',
    fix: 'Keep one of the two.',
    values: { emissionRao: given.emissionRao },
  });
}

/** A reveal period says nothing where nothing is committed. */
function checkRevealPeriod(
  { revealPeriodEpochs, changes }: Scenario,
  { commitReveal }: Partial<ScenarioParameters>,
): void {
  if (revealPeriodEpochs === undefined || commitReveal === true) return;
  if (changes.some(({ parameters }) => parameters?.commitReveal === true)) return;
  throw new StudyError(`revealPeriodEpochs is ${revealPeriodEpochs}, and commit-reveal is never on.`, {
    code: 'study/out-of-range',
    fix: 'Set parameters.commitReveal, or leave the period out.',
    values: { revealPeriodEpochs },
  });
}
