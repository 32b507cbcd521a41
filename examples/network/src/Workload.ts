import type { Random } from './Random.ts';

/** What travels in a signed message: plain JSON. Pack bulk data (images) into one base64 string. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How a miner means to earn: by working, by answering without work, or by claiming what is not so. */
export type Behaviour = 'honest' | 'free-rider' | 'liar';

/** What a workload is made from. Everything random must come from `random`: the same seed repeats the run. */
export interface WorkloadContext {
  /** The workload's randomness; fork it per miner and per validator. */
  readonly random: Random;
  /** How many honest validators will ask for an {@link Examiner}. */
  readonly validators: number;
}

/** Builds a workload. Data and models are loaded when a part of it is asked for: a miner's process needs only its own. */
export type CreateWorkload = (context: WorkloadContext) => Workload;

/**
 * The work of one subnet. The app owns keys, signatures, the chain and time; the workload owns data, models and scores.
 *
 * One round is one epoch: every miner improves, models may be combined, every validator sends each miner one signed
 * request, scores the response, and turns its scores into weights.
 */
export interface Workload {
  /** Short id, used in JSON: `digits`. */
  readonly name: string;
  /** Title for people: `Handwritten digits`. */
  readonly title: string;
  /** One or two sentences for the report: what the subnet buys, from which data, scored how. */
  readonly summary: string;
  /** What a score of 1 means: `accuracy`. */
  readonly scoreName: string;
  /** The miners, in the order they register. Honest ones first; at least one free-rider and one liar. */
  readonly miners: readonly MinerProfile[];
  /** Makes one of the miners, untrained. */
  createMiner(name: string): Promise<Miner>;
  /** One examiner per honest validator, each with its own hidden samples. */
  createExaminer(index: number): Promise<Examiner>;
  /** What a paying client asks. */
  createClientJob(): Promise<ClientJob>;
}

/** What is known of a miner before it does anything. */
export interface MinerProfile {
  /** Unique within the subnet, short enough for a table: `forest-60`. */
  readonly name: string;
  /** How it means to earn. */
  readonly behaviour: Behaviour;
  /** One line: which model, which data, which budget. */
  readonly description: string;
  /** Whether it combines its model with those of others when the time has come; false when left out. */
  readonly combines?: boolean;
}

/** One miner's work, without its keys. */
export interface Miner {
  /**
   * Works between epochs: gathers data, trains, improves.
   *
   * @param epoch - the round, from 0
   */
  improve(epoch: number): Promise<void>;
  /**
   * Answers one request, from a validator or a client. Its signature has already been verified. The same request gets the same answer,
   * whatever was asked before.
   *
   * @param request - the body, as the sender signed it
   */
  answer(request: Json): Promise<Json>;
  /** Answers by its own model alone, for those who combine several; as `answer` when left out. */
  answerAlone?(request: Json): Promise<Json>;
  /** Combines what partners answer with what it would answer itself, from now on. */
  combine?(partners: readonly Partner[]): Promise<SharedModel | undefined>;
}

/** Another miner of the subnet. */
export interface Partner {
  /** Address of its hotkey. */
  readonly hotkey: string;
  /** Asks its own model; `undefined` where it does not answer. */
  ask(request: Json): Promise<Json | undefined>;
}

/** One honest validator's hidden samples and judgement, without its keys and without a memory of its own. */
export interface Examiner {
  /**
   * The one request every miner gets in a round: many samples in one body, so that one signature covers them.
   *
   * @param epoch - the round, from 0
   */
  question(epoch: number): Json;
  /**
   * Scores the response to {@link Examiner.question} of the same round. A malformed response, or none, scores 0.
   *
   * @returns a score in [0, 1]; `parts` are shown in the report (accuracy per task, ...)
   */
  score(epoch: number, response: Json): Score;
  /**
   * Turns the scores of all miners into weights.
   *
   * @param epoch - the round, from 0
   * @param scores - this round's scores, by whatever names the miners
   * @param before - what it returned as `memory` in the round before
   */
  weigh(epoch: number, scores: Scores, before: Json | undefined): Weighed;
}

/** Scores by miner. */
export type Scores = Readonly<Record<string, Score>>;

/** Weights, and what has to be remembered for the next. */
export interface Weighed {
  /** Non-negative numbers by miner, at least one of them positive; the chain scales them. */
  readonly weights: Readonly<Record<string, number>>;
  /** What the next round needs: averages. It is kept where a killed validator finds it. */
  readonly memory: Json;
}

/** What an examiner found. */
export interface Score {
  /** In [0, 1]. */
  readonly value: number;
  /** Named parts of the score, each in [0, 1]. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** What came of combining models. */
export interface SharedModel {
  /** How they were combined: `weighted vote of 6 models`. */
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
