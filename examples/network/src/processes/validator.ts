import { join } from 'node:path';
import { createValidator, type Judged } from '@taokit/neuron';
import { fileStateStore } from '@taokit/neuron/node';
import type { Json, Score, Scores } from '../Workload.ts';
import { route } from '../wire/route.ts';
import { Work } from '../wire/synapses.ts';
import type { Bells, WorkerContext } from './Bells.ts';
import { currentRound } from './currentRound.ts';
import type { Judgement } from './Judgement.ts';
import { openMemory } from './openMemory.ts';
import { openWorkload } from './openWorkload.ts';
import type { Job } from './WorkerSpec.ts';

/** Blocks between two rounds at least; an epoch has 360, and work begins a few blocks after it. */
const ROUND_BLOCKS = 300;

/** A validator: on each of its subnets it asks every miner one question a round, scores the answers and sets weights. */
export async function openValidator(context: WorkerContext): Promise<Bells> {
  const desks = await Promise.all(context.spec.jobs.map((job) => openDesk(context, job)));
  const judging = desks.map(({ netuid, judge }) => [`judge ${netuid}`, judge] as const);
  return {
    ...Object.fromEntries(judging),
    stop: async () => void (await Promise.all(desks.map(({ close }) => close()))),
  };
}

/** The validator's work on one subnet. What it has to remember is in files, written before anything is sent. */
async function openDesk({ spec, client, hotkey }: WorkerContext, job: Job) {
  const { netuid } = job;
  const examiner = await (await openWorkload(job)).createExaminer(job.examiner!);
  const memory = openMemory(join(spec.folder, `memory-${netuid}.json`));
  const state = await fileStateStore(join(spec.folder, `state-${netuid}.json`));
  let round = 0;
  let scores: Scores = {};
  const validator = await createValidator({
    client,
    netuid,
    hotkey,
    synapse: Work,
    ask: () => ({ task: examiner.question(round) }),
    async score(judged) {
      scores = Object.fromEntries(judged.map((one) => [one.neuron.hotkey, scoreOf(one)]));
      const weighed = examiner.weigh(round, scores, await memory.before(round));
      await memory.keep(round, weighed.memory);
      return weighed.weights;
    },
    // The examiner has averaged already.
    average: { alpha: 1 },
    roundBlocks: ROUND_BLOCKS,
    weightsBlocks: ROUND_BLOCKS,
    state,
    route,
  });
  const scoreOf = ({ asked }: Judged<unknown, { answer: Json }>): Score =>
    examiner.score(round, asked.ok ? asked.response.answer : null);

  return {
    netuid,
    close: state.close,
    async judge(): Promise<Judgement> {
      // Requests would wait for a connection; a round does not.
      if (client.connection.endpoint === undefined) return { calls: [], weights: 'no chain' };
      round = await currentRound(client, netuid);
      const { judged, weights } = await validator.step();
      const calls = judged.map(({ neuron, asked }) => ({
        miner: neuron.hotkey,
        refusal: asked.ok ? null : asked.refusal,
        milliseconds: asked.milliseconds,
        score: scores[neuron.hotkey]!,
      }));
      return { calls, weights: weights.type };
    },
  };
}
