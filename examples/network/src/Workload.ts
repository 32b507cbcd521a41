import type { Random } from './Random.ts';

/** What travels in a signed message: plain JSON. Pack bulk data (images) into one base64 string. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How a miner means to earn: by working, by answering without work, or by claiming what is not so. */
export type Behaviour = 'honest' | 'free-rider' | 'liar';

/** What a workload is made from. Everything random must come from `random`: the same seed repeats the run. */
export interface WorkloadContext {
  /** The run's randomness; fork it per miner and per validator. */
  readonly random: Random;
  /** How many rounds will be played, to place the shared round. */
  readonly epochs: number;
  /** How many honest validators will ask for a {@link Examiner}. */
  readonly validators: number;
}

/** Builds a workload: loads data, creates untrained miners. */
export type CreateWorkload = (context: WorkloadContext) => Promise<Workload>;

/**
 * The work of one subnet. The app owns keys, signatures, the chain and time; the workload owns data, models and scores.
 *
 * One round is one epoch: every miner improves, models may be shared, every validator sends each miner one signed
 * request, scores the signed response, and turns its scores into weights.
 */
export interface Workload {
  /** Short id, used in JSON and on the command line: `digits`. */
  readonly name: string;
  /** Title for people: `Handwritten digits`. */
  readonly title: string;
  /** One or two sentences for the report: what the subnet buys, from which data, scored how. */
  readonly summary: string;
  /** What a score of 1 means: `accuracy`. */
  readonly scoreName: string;
  /** The miners, in the order they register. Honest ones first; at least one free-rider and one liar. */
  readonly miners: readonly Miner[];
  /** One examiner per honest validator, each with its own hidden samples. */
  createExaminer(index: number): Examiner;
  /**
   * Called after the miners improved and before they are examined. In the round where models are shared it returns
   * what came of it, in all others `undefined`. Miners may serve the shared model from then on.
   */
  shareModels(epoch: number): Promise<SharedModel | undefined>;
  /** What a paying client asks. */
  readonly client: ClientJob;
}

/** One miner's work, without its keys. */
export interface Miner {
  /** Unique within the subnet, short enough for a table: `forest-60`. */
  readonly name: string;
  /** How it means to earn. */
  readonly behaviour: Behaviour;
  /** One line: which model, which data, which budget. */
  readonly description: string;
  /**
   * Works between epochs: gathers data, trains, improves.
   *
   * @param epoch - the round, from 0
   */
  improve(epoch: number): Promise<void>;
  /**
   * Answers one request, from a validator or a client. Its signature has already been verified.
   *
   * @param request - the body, as the sender signed it
   */
  answer(request: Json): Promise<Json>;
}

/** One honest validator's hidden samples and judgement, without its keys. */
export interface Examiner {
  /**
   * The one request a miner gets in a round: many samples in one body, so that one signature covers them.
   *
   * @param epoch - the round, from 0
   * @param miner - index into `Workload.miners`
   */
  question(epoch: number, miner: number): Json;
  /**
   * Scores the response to {@link Examiner.question} of the same round and miner. A malformed response scores 0.
   *
   * @returns a score in [0, 1]; `parts` are shown in the report (accuracy per task, latency class, ...)
   */
  score(epoch: number, miner: number, response: Json): Score;
  /**
   * Turns the scores of all miners into weights, which the app scales to u16 and submits. Index: miner.
   *
   * @param epoch - the round, from 0
   * @param scores - this round's scores
   * @returns non-negative numbers, at least one of them positive
   */
  weigh(epoch: number, scores: readonly Score[]): readonly number[];
}

/** What an examiner found. */
export interface Score {
  /** In [0, 1]. */
  readonly value: number;
  /** Named parts of the score, each in [0, 1]. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** What came of the round in which models were shared. */
export interface SharedModel {
  /** How they were combined: `majority vote of 6 models`. */
  readonly method: string;
  /** Score of each contribution on the same held-out samples. */
  readonly parts: readonly { readonly miner: string; readonly value: number }[];
  /** Score of the combination on those samples. */
  readonly combined: number;
}

/** What a paying client asks and how it reads the answer. */
export interface ClientJob {
  /** The body of the client's signed request. */
  readonly request: Json;
  /** The request as a person would put it. */
  readonly question: string;
  /** The response as a person would read it. */
  describeAnswer(response: Json): string;
  /** The reference, when there is one. */
  readonly expected?: string;
}
