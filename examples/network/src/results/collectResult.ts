import { type Chain, taoBooks } from '@taokit/simulator';
import type { Hotkey } from '@taokit/types';
import type { Cast, SubnetCast } from '../cast/Cast.ts';
import type { PaidAnswer } from '../rounds/payForAnswer.ts';
import { type NeuronResult, type Role, type RunResult, roleOfMiner, type SubnetResult } from './RunResult.ts';
import { denseRow, type SubnetRecorder } from './SubnetRecorder.ts';

/** What a run leaves to be collected. */
export interface FinishedRun {
  /** The seed. */
  readonly seed: number;
  /** Rounds played. */
  readonly epochs: number;
  /** Which engine computed the epochs. */
  readonly engine: string;
  /** Messages verified. */
  readonly messages: number;
  /** What the client paid for. */
  readonly answers: readonly PaidAnswer[];
  /** What was written down, by subnet. */
  readonly recorders: readonly SubnetRecorder[];
}

/** Gathers the chain's last state and what was written down on the way. */
export function collectResult(chain: Chain, cast: Cast, run: FinishedRun): RunResult {
  const { seed, epochs, engine, messages, answers, recorders } = run;
  const blocks = chain.state.blockNumber;
  const extrinsics = Array.from({ length: blocks }, (_, at) => chain.block(at + 1).extrinsics.length);
  return {
    seed,
    epochs,
    engine,
    blocks,
    messages,
    extrinsics: extrinsics.reduce((sum, count) => sum + count, 0),
    totalIssuanceRao: chain.state.totalIssuanceRao,
    books: taoBooks(chain.state),
    subnets: cast.subnets.map((subnet, at) => collectSubnet(chain, cast, subnet, recorders[at]!)),
    answers,
  };
}

function collectSubnet(chain: Chain, cast: Cast, subnet: SubnetCast, recorder: SubnetRecorder): SubnetResult {
  const { netuid, workload } = subnet;
  const { pool, movingPriceBits, alphaLosses } = chain.state.subnets.get(netuid)!;
  const { taoRao, alphaInRao, alphaOutRao } = pool;
  return {
    netuid,
    name: workload.name,
    title: workload.title,
    summary: workload.summary,
    scoreName: workload.scoreName,
    neurons: collectNeurons(chain, cast, subnet, recorder),
    pool: { taoRao, alphaInRao, alphaOutRao, priceBits: chain.priceBits(netuid), movingPriceBits },
    rounds: recorder.rounds,
    prices: recorder.prices,
    shared: recorder.shared,
    paid: recorder.paid,
    alphaLosses: { ...alphaLosses },
  };
}

function collectNeurons(
  chain: Chain,
  cast: Cast,
  subnet: SubnetCast,
  { earned }: SubnetRecorder,
): NeuronResult[] {
  const { neurons } = chain.metagraph(subnet.netuid);
  const stored = chain.state.subnets.get(subnet.netuid)!.neurons;
  return neurons.map((neuron, uid) => ({
    uid,
    ...describe(cast, subnet, neuron.hotkey),
    hotkey: neuron.hotkey,
    stakeRao: neuron.totalStakeRao,
    validatorTrust: neuron.validatorTrust.raw,
    consensus: neuron.consensus.raw,
    incentive: neuron.incentive.raw,
    dividends: neuron.dividends.raw,
    emissionRao: neuron.emission.rao,
    weights: denseRow(stored[uid]!.weights, neurons.length),
    incentivesEarnedRao: earned.get(neuron.hotkey)?.incentiveRao ?? 0n,
    dividendsEarnedRao: earned.get(neuron.hotkey)?.alphaDividendsRao ?? 0n,
    rootDividendsEarnedRao: earned.get(neuron.hotkey)?.rootDividendsRao ?? 0n,
  }));
}

function describe(
  { validators }: Cast,
  { miners }: SubnetCast,
  hotkey: Hotkey,
): { name: string; role: Role; description: string | null } {
  const miner = miners.find(({ person }) => person.hotkey === hotkey)?.miner;
  if (miner !== undefined)
    return { name: miner.name, role: roleOfMiner(miner.behaviour), description: miner.description };
  const validator = validators.find(({ person }) => person.hotkey === hotkey);
  if (validator === undefined) return { name: 'owner', role: 'owner', description: null };
  const role = validator.kind === 'copier' ? 'weight copier' : 'validator';
  return { name: validator.person.name, role, description: null };
}
