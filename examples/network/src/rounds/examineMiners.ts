import type { SubnetCast } from '../cast/Cast.ts';
import type { Person } from '../cast/Person.ts';
import type { PostOffice } from '../messages/PostOffice.ts';
import type { Examiner, Score } from '../Workload.ts';

/** A validator's examination of one subnet in one round. */
export interface Examination {
  /** The score of each miner. */
  readonly scores: readonly Score[];
  /** Weights of each miner, as the workload made them. */
  readonly weights: readonly number[];
}

/** A validator asks every miner one signed question, scores the signed answers and weighs the miners. */
export async function examineMiners(
  post: PostOffice,
  validator: Person,
  examiner: Examiner,
  { miners }: SubnetCast,
  epoch: number,
): Promise<Examination> {
  const scores: Score[] = [];
  for (const [index, { person, miner }] of miners.entries()) {
    const question = examiner.question(epoch, index);
    const answer = await post.ask(validator, person, question, (body) => miner.answer(body));
    scores.push(examiner.score(epoch, index, answer));
  }
  return { scores, weights: examiner.weigh(epoch, scores) };
}
