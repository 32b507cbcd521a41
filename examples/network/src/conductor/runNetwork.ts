import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '@taokit/command-line';
import { devnetControls } from '@taokit/devnet';
import { type Client, createClient } from '@taokit/rpc';
import { createCast, honestValidators } from '../cast/Cast.ts';
import { type Population, populationOf } from '../cast/Population.ts';
import type { Host } from '../hosts/Host.ts';
import { openWorkload } from '../processes/openWorkload.ts';
import { collectResult } from '../results/collectResult.ts';
import { createLedger } from '../results/Ledger.ts';
import type { RunResult } from '../results/RunResult.ts';
import { recordRound } from '../results/record.ts';
import { type Timings, timingsOf } from '../results/Timings.ts';
import type { WorkloadName } from '../workloads/index.ts';
import { advanceToEpochs } from './advanceToEpochs.ts';
import { buyAnswers } from './buyAnswers.ts';
import { together } from './inOneBlock.ts';
import type { Network } from './Network.ts';
import { combineModels, judge, train } from './playRound.ts';
import { sellEarnings } from './sellEarnings.ts';
import { setUpNetwork } from './setUpNetwork.ts';
import { startWorkers, workerSpecs } from './startWorkers.ts';

/** What to run. */
export interface RunOptions<H extends Host = Host> {
  /** Everything random follows from it. */
  readonly seed: number;
  /** Rounds to play. */
  readonly epochs: number;
  /** The work of each subnet, by netuid from 1. */
  readonly workloads: readonly WorkloadName[];
  /** Opens where the chain and the workers run; the folder is removed when the run has ended. */
  readonly open: (population: Population, folder: string) => Promise<H>;
  /** What happens to the network besides. */
  readonly plan?: Plan<H>;
  /** Told what is going on. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run. */
  readonly signal?: AbortSignal;
}

/** What happens to a network while it runs. */
export interface Plan<H extends Host> {
  /** Where a worker reaches the chain, where that is not the endpoint itself. */
  readonly endpointOf: (name: string, host: H) => Promise<string>;
  /** Called when the miners have trained and before validators ask. */
  readonly beforeRound: (network: Network<H>, epoch: number) => Promise<void>;
  /** Called when a round's epochs have run. */
  readonly afterRound: (network: Network<H>, epoch: number) => Promise<void>;
  /** Ends what it opened. */
  readonly close: () => Promise<void>;
}

/** What a run showed. */
export interface Run {
  /** What follows from the seed. */
  readonly result: RunResult;
  /** What does not. */
  readonly timings: Timings;
}

/**
 * Runs a network: people register and stake, then in every round miners improve, validators examine them and set
 * weights, and an epoch pays everybody. At the end a client buys an answer on every subnet.
 *
 * Nobody but the conductor makes blocks, and it makes the next one when everything that belongs into it is there: so the
 * same seed, rounds and work give the same result, however fast the workers are.
 */
export async function runNetwork<H extends Host>(options: RunOptions<H>): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'taokit-network-'));
  try {
    return await runIn(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn<H extends Host>(folder: string, options: RunOptions<H>): Promise<Run> {
  const started = performance.now();
  const { seed, workloads, signal } = options;
  const created = await Promise.all(
    workloads.map((workload, at) =>
      openWorkload({ workload, seed: `${seed}/workload-${at + 1}`, validators: honestValidators }),
    ),
  );
  const cast = createCast(String(seed), created);
  const host = await options.open(populationOf(cast), folder);
  let opened: Client | undefined;
  try {
    const client = await createClient(host.connection);
    opened = client;
    const endpoints = new Map<string, string>();
    for (const { person } of cast.validators)
      endpoints.set(person.name, (await options.plan?.endpointOf(person.name, host)) ?? host.endpoint);
    const endpointOf = (name: string) => endpoints.get(name) ?? host.endpoint;
    const specs = await workerSpecs(cast, endpointOf, { seed, workloads, folder });
    const network: Network<H> = {
      cast,
      host,
      client,
      controls: devnetControls({ send: (method, params) => client.request(method, params) }),
      workers: startWorkers(host, specs),
      ledger: createLedger(cast),
    };
    const result = await Promise.race([play(network, options), interrupted(signal)]);
    const seconds = (performance.now() - started) / 1_000;
    return { result, timings: timingsOf(network.ledger, { seconds, processes: host.processes() }) };
  } finally {
    await opened?.close();
    await options.plan?.close();
    await host.close();
  }
}

async function play<H extends Host>(network: Network<H>, options: RunOptions<H>): Promise<RunResult> {
  const { seed, epochs, plan } = options;
  const tell = (text: string, done: number) => options.onProgress?.({ text, done, total: epochs });
  tell('registering and staking', 0);
  await setUpNetwork(network);
  await advanceToEpochs(network);
  tell('miners begin to serve', 0);
  await together(
    network,
    [...network.workers.values()]
      .filter(({ spec }) => spec.role === 'miner')
      .map((worker) => worker.ring('serve')),
  );
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    tell('training', epoch);
    await train(network);
    if (epoch === Math.floor((epochs * 2) / 3)) await combineModels(network, epoch);
    await plan?.beforeRound(network, epoch);
    tell('asking and scoring', epoch);
    await judge(network);
    tell('selling, making blocks', epoch);
    await sellEarnings(network);
    await advanceToEpochs(network);
    await recordRound(network.ledger, network.client, network.cast, epoch);
    await plan?.afterRound(network, epoch);
  }
  tell('paying for answers', epochs);
  const answers = await buyAnswers(network);
  return collectResult(network, { seed, epochs, answers });
}

function interrupted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, fail) => {
    const stop = () => fail(signal!.reason);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
  });
}
