import type { Random } from '../../Random.ts';
import type { Json, Miner } from '../../Workload.ts';
import type { Classifier } from './Classifier.ts';
import { nearestNeighbours } from './Classifier.ts';
import { CLASSES, type Digit } from './Digit.ts';
import { unpackRows } from './DigitRequest.ts';
import { type Trainer, trainers } from './roster.ts';

/** An honest miner, with the model others may combine. */
export interface HonestMiner extends Miner {
  readonly trainer: Trainer;
  /** Its own model, once it has trained. */
  ownModel(): Classifier | undefined;
  /** Serves a shared model from now on. */
  adopt(shared: Classifier): void;
}

/** The subnet's miners: honest ones first, then one that does no work and one that lies. */
export function createDigitMiners(training: readonly Digit[], random: Random) {
  const honest = trainers(random.fork('forest').integer(2 ** 31)).map((trainer) =>
    createHonestMiner(trainer, random.fork(trainer.name).shuffle(training)),
  );
  return {
    honest,
    all: [...honest, createFreeRider(random.fork('free-rider')), createLiar(training.slice(0, 100))],
  };
}

function createHonestMiner(trainer: Trainer, stream: readonly Digit[]): HonestMiner {
  let own: Classifier | undefined;
  let shared: Classifier | undefined;
  return {
    trainer,
    name: trainer.name,
    behaviour: 'honest',
    description: trainer.description,
    ownModel: () => own,
    adopt(model) {
      shared = model;
    },
    async improve(epoch) {
      if (shared === undefined) own = trainer.train(stream.slice(0, trainer.shard * (epoch + 1)));
    },
    async answer(request) {
      return { labels: (shared ?? own)?.predict(unpackRows(request)) ?? [] };
    },
  };
}

/** Answers without looking: whatever costs nothing. */
function createFreeRider(random: Random): Miner {
  return {
    name: 'free-rider',
    behaviour: 'free-rider',
    description: 'answers random digits, trains nothing',
    async improve() {},
    async answer(request) {
      return { labels: unpackRows(request).map(() => random.integer(CLASSES)) };
    },
  };
}

/** Answers the start of a batch well and invents the rest, hoping that nobody checks it all. */
function createLiar(images: readonly Digit[]): Miner {
  const model = nearestNeighbours(1)(images);
  return {
    name: 'liar',
    behaviour: 'liar',
    description: 'answers the first quarter of a batch and invents the rest, claiming full confidence',
    async improve() {},
    async answer(request): Promise<Json> {
      const labels = model.predict(unpackRows(request));
      const lied = labels.map((label, i) => (i < labels.length / 4 ? label : (label + 1) % CLASSES));
      return { labels: lied, confidence: 1 };
    },
  };
}
