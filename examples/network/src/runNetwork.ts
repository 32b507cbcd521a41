import type { Progress } from '@taokit/command-line';
import { loadRegistry } from '@taokit/types/registry';
import type { EpochEngine } from '@taokit/yuma';
import { type Cast, createCast, honestValidators } from './cast/Cast.ts';
import { createGenesis } from './chain/createGenesis.ts';
import { LastEpochBlock } from './chain/items.ts';
import { type LocalChain, openLocalChain } from './chain/LocalChain.ts';
import { setUpNetwork } from './chain/setUpNetwork.ts';
import { settle } from './chain/Wallet.ts';
import { createPostOffice, type PostOffice } from './messages/PostOffice.ts';
import { createRandom } from './Random.ts';
import { collectResult } from './results/collectResult.ts';
import type { RunResult } from './results/RunResult.ts';
import {
  createSubnetRecorder,
  recordBlock,
  recordRound,
  type SubnetRecorder,
} from './results/SubnetRecorder.ts';
import { type PaidAnswer, payForAnswer } from './rounds/payForAnswer.ts';
import { playRound, type Round } from './rounds/playRound.ts';
import { sellEarnings } from './rounds/sellEarnings.ts';
import type { CreateWorkload } from './Workload.ts';

/** What to run. */
export interface RunOptions {
  /** Everything random follows from it. */
  readonly seed: number;
  /** Rounds to play. */
  readonly epochs: number;
  /** The work of each subnet, by netuid from 1. */
  readonly workloads: readonly CreateWorkload[];
  /** Computes the chain's epochs. */
  readonly engine: EpochEngine;
  /** Told what is going on. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The network while it runs. */
interface Run {
  readonly local: LocalChain;
  readonly cast: Cast;
  readonly post: PostOffice;
  readonly recorders: readonly SubnetRecorder[];
}

/**
 * Runs a network: people register and stake, then in every round miners improve, validators examine them and set
 * weights, and an epoch pays everybody. At the end a client buys an answer on every subnet.
 *
 * @param options - seed, rounds, work and engine
 * @returns what it showed; the same seed, rounds and work give the same result
 */
export async function runNetwork(options: RunOptions): Promise<RunResult> {
  const { seed, epochs, engine } = options;
  const tell = (text: string, done: number) => options.onProgress?.({ text, done, total: epochs });
  tell('preparing data and models', 0);
  const run = await startRun(options);
  tell('registering and staking', 0);
  setUpNetwork(run.local, run.cast);
  advanceToEpochs(run);
  for (let epoch = 0; epoch < epochs; epoch += 1) await runRound(run, epoch, (text) => tell(text, epoch));
  tell('paying for answers', epochs);
  const answers = await buyAnswers(run);
  const { recorders } = run;
  const messages = run.post.count();
  return collectResult(run.local, run.cast, {
    seed,
    epochs,
    engine: engine.name,
    messages,
    answers,
    recorders,
  });
}

async function startRun({ seed, epochs, workloads, engine }: RunOptions): Promise<Run> {
  const random = createRandom(String(seed));
  const created = await Promise.all(
    workloads.map((create, at) =>
      create({ random: random.fork(`workload-${at + 1}`), epochs, validators: honestValidators }),
    ),
  );
  const cast = createCast(String(seed), created);
  return {
    local: openLocalChain({ registry: await loadRegistry(), genesis: createGenesis(cast), engine }),
    cast,
    post: createPostOffice(),
    recorders: cast.subnets.map(({ netuid }) => createSubnetRecorder(netuid)),
  };
}

/** One round: work, weights, the sale of what was earned, and the blocks until every subnet's epoch has run. */
async function runRound(run: Run, epoch: number, tell: (text: string) => void): Promise<void> {
  const { local, cast, post, recorders } = run;
  const rounds: Round[] = [];
  for (const subnet of cast.subnets) {
    tell(`subnet ${subnet.netuid}, ${subnet.workload.name}: training, asking, scoring`);
    rounds.push(await playRound(local, post, cast, subnet, epoch));
  }
  makeBlock(run);
  for (const subnet of cast.subnets) sellEarnings(local, subnet);
  tell('making blocks');
  advanceToEpochs(run);
  for (const [at, recorder] of recorders.entries()) recordRound(recorder, local.chain, epoch, rounds[at]!);
}

function advanceToEpochs(run: Run): void {
  const { local, cast } = run;
  const { state, head } = local.chain;
  const isDue = () =>
    cast.subnets.some(({ netuid }) => LastEpochBlock.get(state, netuid) <= head.header.number);
  while (isDue()) makeBlock(run);
}

function makeBlock({ local, recorders }: Run): void {
  const produced = settle(local);
  for (const recorder of recorders) recordBlock(recorder, local.chain, produced);
}

async function buyAnswers({ local, cast, post }: Run): Promise<PaidAnswer[]> {
  const answers: PaidAnswer[] = [];
  const market = { local, post, spent: new Set<string>() };
  for (const subnet of cast.subnets) answers.push(await payForAnswer(market, cast, subnet));
  return answers;
}
