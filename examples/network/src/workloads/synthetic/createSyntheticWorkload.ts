import type { Random } from '../../Random.ts';
import type {
  Behaviour,
  Examiner,
  Json,
  Miner,
  Score,
  SharedModel,
  Workload,
  WorkloadContext,
} from '../../Workload.ts';

/** Samples per question. */
const samples = 64;
/** Classes a sample may have. */
const classes = 10;

/** How good a miner gets: its error rate after the first round, and what is left of it after each later one. */
interface Skill {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly description: string;
  readonly errorRate: number;
  readonly keptPerRound: number;
}

const skills: readonly Skill[] = [
  { name: 'sharp', behaviour: 'honest', description: 'errs least', errorRate: 0.2, keptPerRound: 0.85 },
  {
    name: 'steady',
    behaviour: 'honest',
    description: 'errs a little more',
    errorRate: 0.3,
    keptPerRound: 0.88,
  },
  { name: 'slow', behaviour: 'honest', description: 'learns slowly', errorRate: 0.4, keptPerRound: 0.95 },
  {
    name: 'free-rider',
    behaviour: 'free-rider',
    description: 'always says 0',
    errorRate: 1,
    keptPerRound: 1,
  },
  {
    name: 'liar',
    behaviour: 'liar',
    description: 'always says the next class',
    errorRate: 1,
    keptPerRound: 1,
  },
];

/**
 * The smallest workload there is: samples are numbers, the right answer is the number modulo ten, and honest miners err
 * at a rate that falls. It exists so that the network can be tested without data or models.
 */
export async function createSyntheticWorkload(context: WorkloadContext): Promise<Workload> {
  const sharedEpoch = Math.floor(context.epochs / 2);
  return {
    name: 'synthetic',
    title: 'Remainders',
    summary: 'Miners name the last digit of a number. Honest ones err at a rate that falls with every round.',
    scoreName: 'accuracy',
    miners: skills.map((skill) => createMiner(skill, context.random.fork(skill.name))),
    createExaminer: (index) => createExaminer(context.random.fork(`examiner-${index}`)),
    shareModels: async (epoch) => (epoch === sharedEpoch ? shared(epoch) : undefined),
    client: {
      request: [1234567],
      question: 'What is the last digit of 1234567?',
      describeAnswer: (response) => JSON.stringify(response),
      expected: '[7]',
    },
  };
}

function createMiner(skill: Skill, random: Random): Miner {
  let errorRate = skill.errorRate;
  const answerOne = (sample: number): number => {
    const truth = sample % classes;
    if (skill.behaviour === 'free-rider') return 0;
    if (skill.behaviour === 'liar') return (truth + 1) % classes;
    return random.next() < errorRate ? random.integer(classes) : truth;
  };
  return {
    name: skill.name,
    behaviour: skill.behaviour,
    description: skill.description,
    improve: async (epoch) => {
      if (epoch > 0) errorRate *= skill.keptPerRound;
    },
    answer: async (request) => toNumbers(request).map(answerOne),
  };
}

function createExaminer(random: Random): Examiner {
  const question = (epoch: number, miner: number): number[] => {
    const source = random.fork(`question-${epoch}-${miner}`);
    return Array.from({ length: samples }, () => source.integer(1_000_000));
  };
  return {
    question,
    score: (epoch, miner, response) => score(question(epoch, miner), toNumbers(response)),
    weigh: (_epoch, scores) => weigh(scores),
  };
}

function score(asked: readonly number[], answered: readonly number[]): Score {
  const right = asked.filter((sample, at) => answered[at] === sample % classes).length;
  return { value: right / asked.length };
}

/** Guessing earns nothing: what counts is the square of the score above chance. */
function weigh(scores: readonly Score[]): number[] {
  const weights = scores.map(({ value }) => Math.max(0, value - 2 / classes) ** 2);
  return weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
}

function shared(epoch: number): SharedModel {
  const honest = skills.filter((skill) => skill.behaviour === 'honest');
  const parts = honest.map(({ name, errorRate, keptPerRound }) => ({
    miner: name,
    value: 1 - errorRate * keptPerRound ** epoch,
  }));
  const combined =
    1 - honest.reduce((error, skill) => error * skill.errorRate * skill.keptPerRound ** epoch, 1);
  return { method: 'first model that does not err', parts, combined };
}

function toNumbers(value: Json): number[] {
  return Array.isArray(value) ? value.map((item) => (typeof item === 'number' ? item : Number.NaN)) : [];
}
