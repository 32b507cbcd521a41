import type { Random } from '../../Random.ts';
import type { Behaviour, Miner, MinerProfile } from '../../Workload.ts';
import { layman } from './layman.ts';
import type { Article } from './loadArticles.ts';
import type { Opinion } from './loadOpinions.ts';
import { answerTasks, type TextAnswers } from './TextTask.ts';
import type { NamePair } from './translation/loadNames.ts';

/** What miners may learn from; each part is loaded when somebody reads it. */
export interface TextLibrary {
  articles(): readonly Article[];
  opinions(): readonly Opinion[];
  names(): readonly NamePair[];
}

/** A kind of node. */
export interface Trade {
  readonly name: string;
  readonly description: string;
  readonly behaviour?: Behaviour;
  /** What the node can do in a round; it learns from more and more of the library. Tools are loaded by who uses them. */
  practise(library: TextLibrary, random: Random, epoch: number): Promise<Partial<TextAnswers>>;
}

/** The profile of a trade. */
export function profileOf({ name, description, behaviour = 'honest' }: Trade): MinerProfile {
  return { name, description, behaviour };
}

/** A node of a trade: what is not its trade it answers as a layman. */
export function createTextMiner({ practise }: Trade, library: TextLibrary, random: Random): Miner {
  let answers = layman;
  return {
    async improve(epoch) {
      answers = { ...layman, ...(await practise(library, random, epoch)) };
    },
    async answer(request) {
      return answerTasks(request, answers);
    },
  };
}
