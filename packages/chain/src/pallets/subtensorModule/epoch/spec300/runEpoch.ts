import type { EpochInput, EpochOutput } from '@taokit/yuma';
import { pairsFromSparseRows } from '@taokit/yuma/inputs';
import { referenceEngine } from '@taokit/yuma/reference';
import type { Context } from '../../../../runtime/Context.ts';
import type { State } from '../../../../state/State.ts';
import {
  Active,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  Keys,
  StakeWeight,
  SubnetworkN,
  ValidatorPermit,
  ValidatorTrust,
} from '../../storage/neurons.ts';
import { PruningScores, Rank, Trust } from '../../storage/spec300.ts';
import { Bonds, Weights } from '../../storage/weights.ts';
import { ownerUid } from '../../subnets/owners.ts';
import { byHotkey, type HotkeyEmission } from '../runEpoch.ts';
import { droppedScores } from './droppedScores.ts';
import { readEpochInput, storedRows } from './readEpochInput.ts';

/** An epoch with the intermediates that the scores of spec 300 need. */
interface EpochRun {
  readonly input: EpochInput;
  readonly output: EpochOutput;
}

/**
 * Runs a subnet's epoch of spec 300 and stores what it decides.
 *
 * Source: `epoch` in `pallets/subtensor/src/epoch/run_epoch.rs`, July 2025. It runs on the reference: its scores are made of
 * intermediates.
 *
 * @returns what each hotkey earned, in the order of accounts
 */
export function runEpoch(context: Context, netuid: number, emissionRao: bigint): readonly HotkeyEmission[] {
  const { state } = context;
  const n = SubnetworkN.get(state, netuid);
  const hotkeys = Array.from({ length: n }, (_, uid) => Keys.get(state, netuid, uid));
  const epoch = runWithOwner(readEpochInput(context, netuid, hotkeys, emissionRao), ownerUid(state, netuid));
  store(state, netuid, epoch);
  return byHotkey(hotkeys, epoch.output);
}

/**
 * The subnet's owner may weigh itself, but is not exempt from threshold and permits, which the engine grants an owner too. So: no
 * owner where it has no permit; its stake as the threshold leaves it; permits without it.
 */
function runWithOwner(input: EpochInput, owner: number | undefined): EpochRun {
  const plain = run(input);
  if (owner === undefined || input.validatorPermits[owner] !== 1) return plain;
  const { words } = input.totalStake as { readonly words: BigUint64Array };
  const totalStake = { unit: 'i64f64', words: words.slice() } as const;
  if (words[2 * owner + 1]! < input.minStakeRao) totalStake.words.fill(0n, 2 * owner, 2 * owner + 2);
  const { newValidatorPermits } = plain.output;
  const owned = run({ ...input, totalStake, ownerUid: owner });
  return { ...owned, output: { ...owned.output, newValidatorPermits } };
}

function run(input: EpochInput): EpochRun {
  return { input, output: referenceEngine.runEpoch(input, { raw: true, spec: 300 }) };
}

function store(state: State, netuid: number, { input, output }: EpochRun): void {
  const weights = storedRows(state, Weights, netuid, input.n);
  const { trust, pruningScores } = droppedScores(input, output.raw!, weights);
  const flags = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte === 1);
  Active.insert(state, netuid, flags(output.active));
  StakeWeight.insert(state, netuid, [...output.stakeWeight]);
  Consensus.insert(state, netuid, [...output.consensus]);
  Incentive.insert(state, netuid, [...output.incentive]);
  Rank.insert(state, netuid, [...output.incentive]);
  Trust.insert(state, netuid, trust);
  PruningScores.insert(state, netuid, pruningScores);
  Dividends.insert(state, netuid, [...output.dividends]);
  ValidatorTrust.insert(state, netuid, [...output.validatorTrust]);
  ValidatorPermit.insert(state, netuid, flags(output.newValidatorPermits));
  Emission.insert(state, netuid, [...output.combinedEmissionRao]);
  storeBonds(state, netuid, { input, output });
}

/** Bonds of who has a permit; who lost it keeps an empty row. */
function storeBonds(state: State, netuid: number, { input, output }: EpochRun): void {
  const bonds = pairsFromSparseRows(output.bonds);
  for (let uid = 0; uid < input.n; uid++) {
    if (output.newValidatorPermits[uid] === 1) Bonds.insert(state, netuid, uid, bonds[uid]!);
    else if (input.validatorPermits[uid] === 1) Bonds.insert(state, netuid, uid, []);
  }
}
