import type { Random } from '../../Random.ts';
import type {
  Behaviour,
  Examiner,
  Json,
  Miner,
  Partner,
  Score,
  Scores,
  SharedModel,
  Workload,
  WorkloadContext,
} from '../../Workload.ts';
import { orEqual } from '../averages.ts';

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
  readonly combines?: boolean;
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
  {
    name: 'slow',
    behaviour: 'honest',
    description: 'learns slowly',
    errorRate: 0.4,
    keptPerRound: 0.95,
    combines: true,
  },
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
export function createSyntheticWorkload({ random }: WorkloadContext): Workload {
  return {
    name: 'synthetic',
    title: 'Remainders',
    summary: 'Miners name the last digit of a number. Honest ones err at a rate that falls with every round.',
    scoreName: 'accuracy',
    miners: skills.map(({ name, behaviour, description, combines = false }) => ({
      name,
      behaviour,
      description,
      combines,
    })),
    createMiner: async (name) => createMiner(skills.find((skill) => skill.name === name)!, random.fork(name)),
    createExaminer: async (index) => createExaminer(random.fork(`examiner-${index}`)),
    createClientJob: async () => ({
      request: [1234567],
      question: 'What is the last digit of 1234567?',
      describeAnswer: (response) => JSON.stringify(response),
      expected: '[7]',
    }),
  };
}

function createMiner(skill: Skill, random: Random): Miner {
  let errorRate = skill.errorRate;
  const answerOne = (sample: number): number => {
    const truth = sample % classes;
    if (skill.behaviour === 'free-rider') return 0;
    if (skill.behaviour === 'liar') return (truth + 1) % classes;
    const luck = random.fork(`${sample}`);
    return luck.next() < errorRate ? luck.integer(classes) : truth;
  };
  return {
    improve: async (epoch) => {
      errorRate = skill.errorRate * skill.keptPerRound ** epoch;
    },
    answer: async (request) => toNumbers(request).map(answerOne),
    ...(skill.combines === true && { combine: (partners) => shareWith(partners, random) }),
  };
}

function createExaminer(random: Random): Examiner {
  const question = (epoch: number): number[] => draw(random.fork(`question-${epoch}`));
  return {
    question,
    score: (epoch, response) => score(question(epoch), toNumbers(response)),
    weigh: (_epoch, scores) => ({ weights: weigh(scores), memory: null }),
  };
}

function draw(random: Random): number[] {
  return Array.from({ length: samples }, () => random.integer(1_000_000));
}

function score(asked: readonly number[], answered: readonly number[]): Score {
  const right = asked.filter((sample, at) => answered[at] === sample % classes).length;
  return { value: right / asked.length };
}

/** Guessing earns nothing: what counts is the square of the score above chance. */
function weigh(scores: Scores): Readonly<Record<string, number>> {
  return orEqual(
    Object.fromEntries(
      Object.entries(scores).map(([miner, { value }]) => [miner, Math.max(0, value - 2 / classes) ** 2]),
    ),
  );
}

/** Asks everybody the same, and says how good the best of each sample would be: nothing is served. */
async function shareWith(partners: readonly Partner[], random: Random): Promise<SharedModel> {
  const asked = draw(random.fork('shared'));
  const answers = await Promise.all(
    partners.map(async ({ hotkey, ask }) => ({ hotkey, answered: toNumbers((await ask(asked)) ?? null) })),
  );
  const isKnown = (sample: number, at: number) =>
    answers.some(({ answered }) => answered[at] === sample % classes);
  return {
    method: 'first model that does not err',
    parts: answers.map(({ hotkey, answered }) => ({ miner: hotkey, value: score(asked, answered).value })),
    combined: asked.filter(isKnown).length / asked.length,
  };
}

function toNumbers(value: Json): number[] {
  return Array.isArray(value) ? value.map((item) => (typeof item === 'number' ? item : Number.NaN)) : [];
}
