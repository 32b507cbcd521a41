import { integer, objectOf, optional, type Rule } from '@taokit/errors/check';
import { MAINNET_SPEC } from '@taokit/types';
import type { EpochEngine } from '../EpochEngine.ts';
import type { EpochConsensus } from '../EpochInput.ts';
import type { EpochChanges, EpochSession } from '../EpochSession.ts';
import { buildEpochInput } from '../inputs/buildEpochInput.ts';
import { raoFromText } from '../inputs/raoFromText.ts';
import { uidOf, weightRows } from '../inputs/scenarioRows.ts';
import { check } from '../internal/check.ts';
import { resetBonds } from '../mechanisms/resetBonds.ts';
import type { SparseRows } from '../SparseRows.ts';
import { checkScenario, MAX_EPOCHS, parameters } from './internal/checkScenario.ts';
import { mode, modeFlags } from './internal/modeFlags.ts';
import { replaceRow, rowOf } from './internal/rows.ts';
import type { Scenario, ScenarioChange, ScenarioParameters, YumaMode } from './Scenario.ts';
import type { ScenarioEpoch, ScenarioSeries } from './ScenarioSeries.ts';

const RAO_PER_TAO = 1_000_000_000n;
/** Beyond the longest tempo, so that there is a block for the epoch before the first. */
const FIRST_BLOCK = 100_000n;

/** What to run differently from what the scenario says. */
export interface ScenarioOptions {
  /** How bonds are made at first. */
  readonly mode?: YumaMode;
  /** How many epochs; more than the scenario's go on as its last one. */
  readonly epochs?: number;
  /** Hyperparameters. */
  readonly parameters?: Partial<ScenarioParameters>;
  /** By which rules: a `spec_version`. Default: mainnet's. */
  readonly spec?: number;
}

const OPTIONS: Rule = /* @__PURE__ */ objectOf({
  mode: optional(mode),
  epochs: optional(integer(1, MAX_EPOCHS)),
  parameters: optional(parameters),
  // Its error names what versions there are: see the epoch's options.
  spec: () => undefined,
});

/** What lasts from epoch to epoch besides the session. */
interface RunState {
  readonly uids: ReadonlyMap<string, number>;
  readonly session: EpochSession;
  readonly stakeRao: BigUint64Array;
  weights: SparseRows;
  mode: YumaMode;
  tempo: number;
  block: bigint;
  lastEpochBlock: bigint;
  lastYumaBlock: bigint | null;
  epochConsensus: EpochConsensus;
  readonly spec: number;
}

/**
 * Runs a scenario: one epoch after the other, `tempo + 1` blocks apart, every validator setting its weights in the block
 * before each epoch. The subnet is new: no bonds, and no consensus of an epoch before the first; from then on each epoch finds what the
 * one before stored.
 *
 * @param engine - what computes
 * @param scenario - validators, miners, and what changes when
 * @param options - what to run differently
 * @returns every epoch's inputs and results, exact
 * @throws YumaInputError for unknown names, epochs out of range, and amounts, fractions or parameters out of range
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 * import { runScenario, seriesToCsv } from '@taokit/yuma/study';
 *
 * const series = runScenario(await loadEngine(), {
 *   name: 'bob-follows',
 *   description: 'Alice finds a better miner, Bob follows one epoch later.',
 *   validators: { alice: '600', bob: '400' },
 *   miners: ['carol', 'dave'],
 *   epochs: 20,
 *   changes: [
 *     { epoch: 0, weights: { alice: { carol: 1 }, bob: { carol: 1 } } },
 *     { epoch: 5, weights: { alice: { dave: 1 } } },
 *     { epoch: 6, weights: { bob: { dave: 1 } } },
 *   ],
 *   mode: 'yuma3',
 * });
 * console.log(seriesToCsv(series));
 * ```
 */
export function runScenario(
  engine: EpochEngine,
  scenario: Scenario,
  options: ScenarioOptions = {},
): ScenarioSeries {
  checkScenario(scenario);
  check(options, OPTIONS, 'options');
  const epochs = options.epochs ?? scenario.epochs;
  const state = startScenario(engine, scenario, options);
  try {
    return {
      name: scenario.name,
      validators: Object.keys(scenario.validators),
      miners: [...scenario.miners],
      epochs: Array.from({ length: epochs }, (_, epoch) => {
        for (const change of scenario.changes) if (change.epoch === epoch) applyChange(state, change);
        return runEpoch(state, epoch);
      }),
    };
  } finally {
    state.session.dispose();
  }
}

function startScenario(engine: EpochEngine, scenario: Scenario, options: ScenarioOptions): RunState {
  const mode = options.mode ?? scenario.mode ?? 'classic';
  const hyperparameters = { ...scenario.parameters, ...options.parameters };
  const validators = Object.entries(scenario.validators).map(([name, stake]) => [name, { stake }] as const);
  const { input, uids } = buildEpochInput({
    validators: Object.fromEntries(validators),
    miners: scenario.miners,
    parameters: { ...hyperparameters, ...modeFlags(mode) },
  });
  return {
    uids,
    session: engine.createSession({ ...input, previousConsensus: null }),
    stakeRao: BigUint64Array.from(input.blockAtRegistration, (_, uid) =>
      raoFromText(validators[uid]?.[1].stake ?? 0n, 'stake'),
    ),
    weights: input.weights,
    mode,
    tempo: input.tempo,
    block: FIRST_BLOCK,
    lastEpochBlock: FIRST_BLOCK - BigInt(input.tempo) - 1n,
    lastYumaBlock: null,
    epochConsensus: hyperparameters.epochConsensus ?? 'yuma',
    spec: options.spec ?? MAINNET_SPEC,
  };
}

function applyChange(state: RunState, change: ScenarioChange): void {
  const { session, uids } = state;
  const at = `changes at epoch ${change.epoch}`;
  for (const [name, stake] of Object.entries(change.stakes ?? {}))
    state.stakeRao[uidOf(name, `${at}, stakes`, uids)] = raoFromText(stake, `${name}.stake`);
  if (change.weights !== undefined) setWeights(state, weightRows(change.weights, uids), change.weights);
  for (const name of change.resetBonds ?? []) endBonds(session, uidOf(name, `${at}, resetBonds`, uids));
  state.mode = change.mode ?? state.mode;
  state.tempo = change.parameters?.tempo ?? state.tempo;
  state.epochConsensus = change.parameters?.epochConsensus ?? state.epochConsensus;
  session.update({ ...change.parameters, ...modeFlags(state.mode) });
}

function setWeights(state: RunState, rows: SparseRows, named: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(named)) {
    const uid = state.uids.get(name)!;
    const row = rowOf(rows, uid);
    state.session.setWeightsRow(uid, row.uids, row.values);
    state.weights = replaceRow(state.weights, uid, row);
  }
}

function endBonds(session: EpochSession, miner: number): void {
  const bonds = resetBonds(session.readBonds(), miner);
  for (let uid = 0; uid < session.n; uid++) {
    const row = rowOf(bonds, uid);
    session.setBondsRow(uid, row.uids, row.values);
  }
}

function runEpoch(state: RunState, epoch: number): ScenarioEpoch {
  const { session, block, mode, weights } = state;
  session.update(epochBlocks(state));
  const { assumedNoPreviousConsensus: _, ...output } = session.runEpoch({ raw: true, spec: state.spec });
  state.lastEpochBlock = block;
  if (state.epochConsensus === 'yuma') state.lastYumaBlock = block;
  state.block = block + BigInt(state.tempo) + 1n;
  const stakeRao = state.stakeRao.slice();
  const emissionPerTaoRao = output.combinedEmissionRao.map((rao, uid) =>
    stakeRao[uid] === 0n ? 0n : (rao * RAO_PER_TAO) / stakeRao[uid]!,
  );
  const bonds = session.readBonds();
  return { ...output, raw: output.raw!, epoch, block, mode, stakeRao, weights, bonds, emissionPerTaoRao };
}

function epochBlocks({ session, block, lastEpochBlock, lastYumaBlock, stakeRao }: RunState): EpochChanges {
  return {
    currentBlock: block,
    lastMechanismStepBlock: lastEpochBlock,
    lastYumaStepBlock: lastYumaBlock,
    lastUpdate: new BigUint64Array(session.n).fill(block - 1n),
    totalStake: { unit: 'rao', values: stakeRao },
  };
}
