import type { EpochInput, SparseRows } from '@taokit/yuma';
import { activityCutoffBlocks } from '@taokit/yuma/inputs';
import type { MechanismState, MechanismsInput } from '@taokit/yuma/mechanisms';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { keptRows } from '../../../state/pairRows.ts';
import type { Reads, State } from '../../../state/State.ts';
import { LastMechansimStepBlock, LastYumaStepBlock } from '../storage/epochs.ts';
import {
  ActivityCutoffFactorMilli,
  AlphaSigmoidSteepness,
  AlphaValues,
  BondsMovingAverage,
  BondsPenalty,
  CommitRevealWeightsEnabled,
  Kappa,
  LiquidAlphaConsensusMode,
  LiquidAlphaOn,
  MaxAllowedValidators,
  StakeThreshold,
  SubnetEpochConsensus,
  Tempo,
  Yuma3On,
} from '../storage/hyperparameters.ts';
import {
  BlockAtRegistration,
  ConsensusByMechanism,
  LastUpdate,
  ValidatorPermit,
} from '../storage/neurons.ts';
import { MechanismEmissionSplit } from '../storage/subnets.ts';
import { Bonds, Weights } from '../storage/weights.ts';
import { ownerUid } from '../subnets/owners.ts';
import { commitBlocksOf } from './commitBlocks.ts';
import { mechanismIndices } from './mechanisms.ts';
import { stakeWords } from './stakeWords.ts';

/** What an epoch shares out, rao. */
export interface EpochBudgets {
  /** To miners. */
  readonly minerRao: bigint;
  /** To validators and their stakers on the subnet. */
  readonly localDividendRao: bigint;
  /** To stakers on root. */
  readonly rootDividendRao: bigint;
}

/**
 * Everything an epoch reads, of the subnet and of each of its mechanisms.
 *
 * Source: `epoch_mechanism` in `pallets/subtensor/src/epoch/run_epoch.rs`, spec 475.
 *
 * @param context - where
 * @param netuid - the subnet
 * @param hotkeys - by uid
 * @param budgets - what there is to share out
 */
export function readEpochInput(
  context: Context,
  netuid: number,
  hotkeys: readonly AccountId[],
  budgets: EpochBudgets,
): MechanismsInput {
  const { state } = context;
  const subnet = { ...parametersOf(state, netuid), ...neuronsOf(context, netuid, hotkeys) };
  const emissionRao = budgets.minerRao + budgets.localDividendRao + budgets.rootDividendRao;
  const indices = mechanismIndices(state, netuid);
  const split = MechanismEmissionSplit.get(state, netuid);
  const isNull = SubnetEpochConsensus.get(state, netuid).type === 'Null';
  return {
    subnet: { ...subnet, currentBlock: BigInt(context.block), emissionRao },
    mechanisms: indices.map((index) => mechanismOf(context, netuid, index, hotkeys)),
    emissionShares: split !== undefined && split.length === indices.length ? split : null,
    ...(isNull ? { nullBudgets: budgets } : {}),
  };
}

type Parameters = Omit<
  EpochInput,
  keyof MechanismState | 'nullPools' | 'currentBlock' | 'emissionRao' | NeuronField
>;
type NeuronField = 'n' | 'blockAtRegistration' | 'totalStake' | 'ownerUid' | 'validatorPermits';

function parametersOf(state: Reads, netuid: number): Parameters {
  const tempo = Tempo.get(state, netuid);
  const [alphaLow, alphaHigh] = AlphaValues.get(state, netuid);
  return {
    tempo,
    lastMechanismStepBlock: LastMechansimStepBlock.get(state, netuid),
    activityCutoff: activityCutoffBlocks(ActivityCutoffFactorMilli.get(state, netuid), tempo),
    minStakeRao: StakeThreshold.get(state),
    bondsMovingAverage: BondsMovingAverage.get(state, netuid),
    maxAllowedValidators: MaxAllowedValidators.get(state, netuid),
    commitReveal: CommitRevealWeightsEnabled.get(state, netuid),
    kappa: Kappa.get(state, netuid),
    bondsPenalty: BondsPenalty.get(state, netuid),
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: AlphaSigmoidSteepness.get(state, netuid),
    yuma3: Yuma3On.get(state, netuid),
    liquidAlpha: LiquidAlphaOn.get(state, netuid),
    consensusMode: lowerCase(LiquidAlphaConsensusMode.get(state, netuid).type),
    lastYumaStepBlock: LastYumaStepBlock.get(state, netuid) ?? null,
    epochConsensus: lowerCase(SubnetEpochConsensus.get(state, netuid).type),
  };
}

function neuronsOf(
  context: Context,
  netuid: number,
  hotkeys: readonly AccountId[],
): Pick<EpochInput, NeuronField> {
  const { state } = context;
  const n = hotkeys.length;
  const permits = ValidatorPermit.get(state, netuid);
  return {
    n,
    blockAtRegistration: wordsOf(n, (uid) => BlockAtRegistration.get(state, netuid, uid)),
    totalStake: { unit: 'i64f64', words: stakeWords(context, netuid, hotkeys) },
    ownerUid: ownerUid(state, netuid) ?? null,
    validatorPermits: flagsOf(n, permits),
  };
}

/** A word for each uid. Written one by one: what an array is made from is iterated first. */
function wordsOf(n: number, wordOf: (uid: number) => bigint): BigUint64Array {
  const words = new BigUint64Array(n);
  for (let uid = 0; uid < n; uid++) words[uid] = wordOf(uid);
  return words;
}

function flagsOf(n: number, flags: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(n);
  for (let uid = 0; uid < n; uid++) bytes[uid] = flags[uid] === true ? 1 : 0;
  return bytes;
}

function mechanismOf(
  context: Context,
  netuid: number,
  index: number,
  hotkeys: readonly AccountId[],
): MechanismState {
  const { state } = context;
  const n = hotkeys.length;
  const updates = LastUpdate.get(state, index);
  const stored = ConsensusByMechanism.contains(state, index) ? ConsensusByMechanism.get(state, index) : null;
  return {
    weights: rowsOf(Weights, state, index, n),
    bonds: rowsOf(Bonds, state, index, n),
    lastUpdate: wordsOf(n, (uid) => updates[uid] ?? 0n),
    commitBlocks: commitBlocksOf(context, netuid, index, hotkeys),
    previousConsensus: stored === null ? null : Uint16Array.from(stored),
  };
}

/** Rows of the neurons there are, on the neurons there are. */
function rowsOf(item: { readonly path: string }, state: State, index: number, n: number): SparseRows {
  const rows = keptRows(state, item.path, index, n);
  const rowOffsets = new Uint32Array(n + 1);
  const most = rows.reduce((sum, row) => sum + row.length / 2, 0);
  const [uids, values] = [new Uint16Array(most), new Uint16Array(most)];
  let to = 0;
  for (let uid = 0; uid < n; uid++) {
    const row = rows[uid]!;
    for (let at = 0; at < row.length; at += 2) {
      if (row[at]! >= n) continue;
      uids[to] = row[at]!;
      values[to++] = row[at + 1]!;
    }
    rowOffsets[uid + 1] = to;
  }
  return { rowOffsets, uids: uids.subarray(0, to), values: values.subarray(0, to) };
}

function lowerCase<Name extends string>(name: Name): Lowercase<Name> {
  return name.toLowerCase() as Lowercase<Name>;
}
