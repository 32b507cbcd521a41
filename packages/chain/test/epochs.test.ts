import { readVectors } from '@taokit/testing';
import { loadRegistry } from '@taokit/types/registry';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { runEpoch } from '../src/pallets/subtensorModule/epoch/runEpoch.ts';
import { LastMechansimStepBlock, LastYumaStepBlock } from '../src/pallets/subtensorModule/storage/epochs.ts';
import * as parameters from '../src/pallets/subtensorModule/storage/hyperparameters.ts';
import * as neurons from '../src/pallets/subtensorModule/storage/neurons.ts';
import { TotalHotkeyAlpha } from '../src/pallets/subtensorModule/storage/staking.ts';
import { SubnetOwnerHotkey } from '../src/pallets/subtensorModule/storage/subnets.ts';
import { Bonds, TimelockedWeightCommits, Weights } from '../src/pallets/subtensorModule/storage/weights.ts';
import { openBlock } from '../src/runtime/openBlock.ts';
import { createRuntime } from '../src/runtime/Runtime.ts';
import type { AccountId } from '../src/state/AccountId.ts';
import { createState } from '../src/state/createState.ts';
import type { State } from '../src/state/State.ts';

type Row = readonly (readonly [number, number])[];

/** An epoch of the vectors of 475 whose stake is whole rao. */
interface EpochVector {
  readonly name: string;
  readonly input: {
    readonly n: number;
    readonly total_stake: readonly string[];
    readonly weights: readonly Row[];
    readonly bonds: readonly Row[];
    readonly validator_permits: readonly boolean[];
    readonly last_update: readonly string[];
    readonly block_at_registration: readonly string[];
    readonly commit_blocks: readonly string[];
    readonly commit_reveal: boolean;
    readonly yuma3: boolean;
    readonly liquid_alpha: boolean;
    readonly owner_uid: number | null;
    readonly previous_consensus: readonly number[] | null;
    readonly last_yuma_step_block?: string | null;
    readonly consensus_mode: 'auto' | 'current' | 'previous';
    readonly [name: string]: unknown;
  };
  readonly expect: Readonly<Record<string, readonly unknown[]>>;
}

const registry = await loadRegistry();
const NETUID = 1;
const EPOCH = 10n;
const NO_COMMIT = String((1n << 64n) - 1n);
const MODES = { auto: 'Auto', current: 'Current', previous: 'Previous' } as const;

const all = readVectors('vectors/yuma-475/epoch-475').map(({ json }) => json as unknown as EpochVector);
const vectors = all.filter(({ input }) => input.total_stake !== undefined);

describe('an epoch from storage to storage', () => {
  test('all but one of the vectors have stake in whole rao, which alone a state can hold', () => {
    expect([vectors.length, all.length]).toEqual([102, 103]);
  });

  test.each(vectors)('$name', ({ input, expect: expected }) => {
    const state = createState(registry);
    writeEpoch(state, input);
    const { context } = openBlock(createRuntime(registry, 475, []), state, Number(input['current_block']));
    const minerRao = BigInt(String(input['rao_emission']));
    const earned = runEpoch(context, referenceEngine, NETUID, {
      minerRao,
      localDividendRao: 0n,
      rootDividendRao: 0n,
    });
    const byUid = input.total_stake.map((_, uid) => earned.find(({ hotkey }) => hotkey === hotkeyOf(uid))!);
    expect({
      active: neurons.Active.get(state, NETUID),
      stake_weight: neurons.StakeWeight.get(state, NETUID),
      consensus: neurons.Consensus.get(state, NETUID),
      incentive: neurons.Incentive.get(state, NETUID),
      dividends: neurons.Dividends.get(state, NETUID),
      validator_trust: neurons.ValidatorTrust.get(state, NETUID),
      new_validator_permit: neurons.ValidatorPermit.get(state, NETUID),
      bonds: input.total_stake.map((_, uid) => Bonds.get(state, NETUID, uid)),
      server_emission: byUid.map(({ incentiveRao }) => String(incentiveRao)),
      validator_emission: byUid.map(({ dividendRao }) => String(dividendRao)),
      combined_emission: neurons.Emission.get(state, NETUID).map(String),
    }).toEqual(Object.fromEntries(Object.entries(expected).filter(([name]) => !name.startsWith('raw_'))));
    expect(neurons.ConsensusByMechanism.get(state, NETUID)).toEqual(expected['consensus']);
  });
});

/** Accounts in another order than uids: the chain walks them by account. */
function hotkeyOf(uid: number): AccountId {
  return `0x${(0xffff - uid).toString(16).padStart(64, '0')}`;
}

function writeEpoch(state: State, input: EpochVector['input']): void {
  writeParameters(state, input);
  neurons.SubnetworkN.insert(state, NETUID, Number(input.n));
  neurons.LastUpdate.insert(state, NETUID, input.last_update.map(BigInt));
  neurons.ValidatorPermit.insert(state, NETUID, input.validator_permits);
  if (input.previous_consensus !== null)
    neurons.ConsensusByMechanism.insert(state, NETUID, input.previous_consensus);
  if (input.owner_uid !== null) SubnetOwnerHotkey.insert(state, NETUID, hotkeyOf(Number(input.owner_uid)));
  for (const [uid, stake] of input.total_stake.entries()) {
    neurons.Keys.insert(state, NETUID, uid, hotkeyOf(uid));
    neurons.Uids.insert(state, NETUID, hotkeyOf(uid), uid);
    neurons.BlockAtRegistration.insert(state, NETUID, uid, BigInt(input.block_at_registration[uid]!));
    TotalHotkeyAlpha.insert(state, hotkeyOf(uid), NETUID, BigInt(stake));
    if (input.weights[uid]!.length > 0) Weights.insert(state, NETUID, uid, input.weights[uid]!);
    if (input.bonds[uid]!.length > 0) Bonds.insert(state, NETUID, uid, input.bonds[uid]!);
  }
  const commits = input.commit_blocks.flatMap((block, uid) =>
    block === NO_COMMIT ? [] : [[hotkeyOf(uid), BigInt(block), new Uint8Array(), 0n] as const],
  );
  TimelockedWeightCommits.insert(state, NETUID, EPOCH, commits);
}

function writeParameters(state: State, input: EpochVector['input']): void {
  const number = (name: string) => Number(input[name]);
  const big = (name: string) => BigInt(String(input[name]));
  const tempo = number('tempo');
  parameters.Tempo.insert(state, NETUID, tempo);
  // The least factor that gives the cutoff.
  parameters.ActivityCutoffFactorMilli.insert(
    state,
    NETUID,
    Math.ceil((number('activity_cutoff') * 1000) / tempo),
  );
  parameters.StakeThreshold.insert(state, big('min_stake'));
  parameters.MaxAllowedValidators.insert(state, NETUID, number('max_allowed_validators'));
  parameters.Kappa.insert(state, NETUID, number('kappa'));
  parameters.BondsPenalty.insert(state, NETUID, number('bonds_penalty'));
  parameters.BondsMovingAverage.insert(state, NETUID, big('bonds_moving_average'));
  parameters.AlphaValues.insert(state, NETUID, [number('alpha_low'), number('alpha_high')]);
  parameters.AlphaSigmoidSteepness.insert(state, NETUID, number('alpha_sigmoid_steepness'));
  parameters.Yuma3On.insert(state, NETUID, input.yuma3);
  parameters.LiquidAlphaOn.insert(state, NETUID, input.liquid_alpha);
  parameters.CommitRevealWeightsEnabled.insert(state, NETUID, input.commit_reveal);
  parameters.LiquidAlphaConsensusMode.insert(state, NETUID, {
    type: MODES[input.consensus_mode],
    value: null,
  });
  LastMechansimStepBlock.insert(state, NETUID, big('last_mechanism_step_block'));
  const yuma = input.last_yuma_step_block;
  if (yuma !== undefined && yuma !== null) LastYumaStepBlock.insert(state, NETUID, BigInt(yuma));
  // Commits of this epoch have not expired.
  state.write('SubtensorModule.SubnetEpochIndex', [NETUID], EPOCH);
}
