import type { Json, Partner, SharedModel } from '../../Workload.ts';
import { CLASSES, type Digit } from './Digit.ts';
import { packDigits, readLabels, unpackRows } from './DigitRequest.ts';

/** Images that nobody trains on. */
export interface VotingPools {
  /** They decide how much each voter counts. */
  readonly calibration: readonly Digit[];
  /** They judge the vote. */
  readonly judging: readonly Digit[];
}

/** A vote of several miners' models. */
export interface CombinedVotes {
  /** Asks every voter and counts. */
  vote(request: Json): Promise<Json>;
  /** How good it is. */
  readonly shared: SharedModel;
}

interface Voter {
  readonly hotkey: string;
  readonly weight: number;
  /** Accuracy on the judging images. */
  readonly accuracy: number;
  ask(request: Json): Promise<Json | undefined>;
}

/**
 * Combines models by a weighted vote over the network: every partner is asked for its own answer. A partner's vote weighs the logarithm
 * of its odds of being right on calibration images, the best weight for voters whose errors are independent. Who is
 * right less than half of the time has no vote.
 *
 * @returns nothing where fewer than two can vote
 */
export async function combineVotes(
  partners: readonly Partner[],
  own: (request: Json) => Promise<Json>,
  { calibration, judging }: VotingPools,
): Promise<CombinedVotes | undefined> {
  const all = [{ hotkey: 'self', ask: own }, ...partners];
  const judged = await Promise.all(all.map((partner) => judge(partner, calibration, judging)));
  const voters = judged.filter((voter) => voter !== undefined);
  if (voters.length < 2) return undefined;
  const vote = (request: Json) => countVotes(voters, request);
  return {
    vote,
    shared: {
      method: `weighted vote of ${voters.length} models`,
      parts: voters.map(({ hotkey, accuracy }) => ({ miner: hotkey, value: accuracy })),
      combined: accuracyOf(await vote(packDigits(judging)), judging),
    },
  };
}

async function judge(
  { hotkey, ask }: Pick<Voter, 'hotkey' | 'ask'>,
  calibration: readonly Digit[],
  judging: readonly Digit[],
): Promise<Voter | undefined> {
  const answer = (await ask(packDigits([...calibration, ...judging]))) ?? null;
  const labels = readLabels(answer, calibration.length + judging.length);
  const odds = accuracyOf({ labels: labels.slice(0, calibration.length) }, calibration);
  if (odds < 0.5) return undefined;
  const accuracy = accuracyOf({ labels: labels.slice(calibration.length) }, judging);
  return { hotkey, ask, weight: logOdds(odds), accuracy };
}

/** Who does not answer has no vote this time. */
async function countVotes(voters: readonly Voter[], request: Json): Promise<Json> {
  const rows = unpackRows(request).length;
  const votes = await Promise.all(
    voters.map(async ({ ask, weight }) => ({
      weight,
      labels: readLabels((await ask(request)) ?? null, rows),
    })),
  );
  return { labels: Array.from({ length: rows }, (_, row) => winner(votes, row)) };
}

function winner(
  votes: readonly { readonly weight: number; readonly labels: readonly Json[] }[],
  row: number,
) {
  const tally = new Float64Array(CLASSES);
  for (const { weight, labels } of votes) {
    const label = labels[row];
    if (typeof label === 'number' && label in tally) tally[label]! += weight;
  }
  return tally.indexOf(Math.max(...tally));
}

function accuracyOf(response: Json, digits: readonly Digit[]): number {
  const labels = readLabels(response, digits.length);
  return digits.filter(({ label }, i) => label === labels[i]).length / digits.length;
}

function logOdds(share: number): number {
  const kept = Math.min(0.99, Math.max(0.11, share));
  return Math.log((kept * (CLASSES - 1)) / (1 - kept));
}
