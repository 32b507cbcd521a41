import type { Random } from '../../Random.ts';
import type { Json, Miner, MinerProfile } from '../../Workload.ts';
import { readOnce } from '../readOnce.ts';
import { combineVotes, type VotingPools } from './combineVotes.ts';
import { CLASSES, type Digit } from './Digit.ts';
import { unpackRows } from './DigitRequest.ts';
import type { Classifier } from './models/Classifier.ts';
import { nearestNeighbours } from './models/nearestNeighbours.ts';
import { type Trainer, trainers } from './roster.ts';

/** The images a miner may see. */
export interface MinerPools extends VotingPools {
  readonly training: readonly Digit[];
}

/** Answers a miner remembers: a round asks for fewer. */
const MOST_ANSWERS = 64;

const CHEATS = [
  {
    name: 'free-rider',
    behaviour: 'free-rider',
    description: 'answers random digits, trains nothing',
  },
  {
    name: 'liar',
    behaviour: 'liar',
    description: 'answers the first quarter of a batch and invents the rest, claiming full confidence',
  },
] as const satisfies readonly MinerProfile[];

/** The subnet's miners: honest ones first, then one that does no work and one that lies. */
export function digitMiners(random: Random): readonly MinerProfile[] {
  const honest = rosterOf(random).map(({ name, description, adoptsShared }) => ({
    name,
    description,
    behaviour: 'honest' as const,
    combines: adoptsShared,
  }));
  return [...honest, ...CHEATS];
}

/** One of them. Images are loaded when it needs some. */
export function createDigitMiner(name: string, random: Random, pools: () => MinerPools): Miner {
  if (name === 'free-rider') return createFreeRider(random.fork(name));
  if (name === 'liar') return createLiar(pools().training.slice(0, 100));
  const trainer = rosterOf(random).find((one) => one.name === name)!;
  return createHonestMiner(trainer, random.fork(name).shuffle(pools().training), pools());
}

function rosterOf(random: Random): readonly Trainer[] {
  return trainers(random.fork('forest').integer(2 ** 31));
}

function createHonestMiner(trainer: Trainer, stream: readonly Digit[], pools: VotingPools): Miner {
  let answerOwn = answersOf({ predict: () => [] });
  let vote: ((request: Json) => Promise<Json>) | undefined;
  const answerAlone = async (request: Json): Promise<Json> => answerOwn(JSON.stringify(request));
  return {
    async improve(epoch) {
      // Who serves the shared model has stopped training.
      if (vote === undefined)
        answerOwn = answersOf(trainer.train(stream.slice(0, trainer.shard * (epoch + 1))));
    },
    answerAlone,
    answer: (request) => (vote ?? answerAlone)(request),
    ...(trainer.adoptsShared && {
      async combine(partners) {
        const combined = await combineVotes(partners, answerAlone, pools);
        vote = combined?.vote;
        return combined?.shared;
      },
    }),
  };
}

/** What a model answers: one question is answered once, however many ask it in a round. */
function answersOf(model: Classifier): (request: string) => { readonly labels: readonly number[] } {
  return readOnce((request) => ({ labels: model.predict(unpackRows(JSON.parse(request))) }), MOST_ANSWERS);
}

/** Answers without looking: whatever costs nothing. */
function createFreeRider(random: Random): Miner {
  return {
    async improve() {},
    async answer(request) {
      const rows = unpackRows(request);
      const luck = random.fork(JSON.stringify(request));
      return { labels: rows.map(() => luck.integer(CLASSES)) };
    },
  };
}

/** Answers the start of a batch well and invents the rest, hoping that nobody checks it all. */
function createLiar(images: readonly Digit[]): Miner {
  const model = nearestNeighbours(1)(images);
  return {
    async improve() {},
    async answer(request): Promise<Json> {
      const labels = model.predict(unpackRows(request));
      const lied = labels.map((label, i) => (i < labels.length / 4 ? label : (label + 1) % CLASSES));
      return { labels: lied, confidence: 1 };
    },
  };
}
