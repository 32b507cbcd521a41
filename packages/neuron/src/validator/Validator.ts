import type { Keypair } from '@taokit/keys';
import type { Client, ExecutionResult, MetagraphNeuron, SubnetMetagraph } from '@taokit/rpc';
import type { Asked, AuthScheme, SynapseDefinition } from '@taokit/subnet';
import type { Route } from '../neighbours/Route.ts';
import type { Scores, UpdateScoresOptions } from '../scores/updateScores.ts';
import type { StateStore, ValidatorState } from './ValidatorState.ts';

/** A round: what the functions of a validator are told. */
export interface Round {
  /** How many there were before. */
  readonly number: number;
  /** The block it is of. */
  readonly block: number;
  /** The subnet at that block. */
  readonly metagraph: SubnetMetagraph;
  /** The averages so far. */
  readonly scores: Scores;
}

/** A question to one miner, and what came of it. */
export interface Judged<Request, Response> {
  /** Whom. */
  readonly neuron: MetagraphNeuron;
  /** What it was asked. */
  readonly request: Request;
  /** Its answer, or why there is none. */
  readonly asked: Asked<Response>;
}

/** What {@link createValidator} takes. */
export interface ValidatorOptions<Request, Response> {
  /** The chain. */
  readonly client: Client;
  /** The subnet. */
  readonly netuid: number;
  /** The validator's hotkey, registered on the subnet. */
  readonly hotkey: Keypair;
  /** What is asked. */
  readonly synapse: SynapseDefinition<Request, Response>;
  /** The question of a round; a function of the miner where each is asked something else. */
  readonly ask: (round: Round, neuron: MetagraphNeuron) => Request | Promise<Request>;
  /** How good the answers are: from 0 up, by hotkey. Who is left out was not judged. Who did not answer is among them. */
  readonly score: (judged: readonly Judged<Request, Response>[], round: Round) => Scores | Promise<Scores>;
  /** Who is asked; everybody who serves, but the validator itself, when left out. */
  readonly choose?: (serving: readonly MetagraphNeuron[], round: Round) => readonly MetagraphNeuron[];
  /** How scores become weights, by uid; as they are when left out. */
  readonly weigh?: (scores: Scores, metagraph: SubnetMetagraph) => Readonly<Record<number, number>>;
  /** How fast the averages move. */
  readonly average?: UpdateScoresOptions;
  /** Blocks from round to round; 25 when left out, five minutes. */
  readonly roundBlocks?: number;
  /** Blocks from weights to weights; the subnet's tempo when left out. The subnet's rate limit holds in any case. */
  readonly weightsBlocks?: number;
  /** Version key sent with the weights; the one the subnet asks for when left out. */
  readonly versionKey?: bigint;
  /** Mechanism the weights are of; 0 when left out. Each has a time of its own: when they are due says the last update of this one. */
  readonly mechid?: number;
  /** How requests are signed; `btauth/1` when left out. */
  readonly scheme?: AuthScheme;
  /** Where the state is kept; in memory when left out. `fileStateStore` of `@taokit/neuron/node` survives. */
  readonly state?: StateStore;
  /** The fetch to send with; the platform's when left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** Where miners are reached; where the chain says, when left out. */
  readonly route?: Route;
}

/** What a step did about weights. */
export type WeightsStep =
  /** Nothing: not yet time. */
  | {
      /** What was done. */
      readonly type: 'not-due';
      /** When it is time. */
      readonly nextBlock: number;
    }
  /** Nothing: nobody has a score above 0. */
  | {
      /** What was done. */
      readonly type: 'no-scores';
    }
  /** Nothing: weights sent before may still enter a block. */
  | {
      /** What was done. */ readonly type: 'on-their-way';
      /** Until when they may enter a block. */
      readonly untilBlock: number;
    }
  /** The chain has them. */
  | {
      /** What was done. */
      readonly type: 'set';
      /** What came of it. */
      readonly result: ExecutionResult;
    }
  /** The chain does not take them, and why. */
  | {
      /** What was done. */ readonly type: 'refused';
      /** Why. */
      readonly reason: string;
      /** What to do about it. */
      readonly fix: string | undefined;
    };

/** What a step did. */
export interface Step<Request, Response> {
  /** The block it looked at. */
  readonly block: number;
  /** Whom it asked and what came of it; empty where no round was due. */
  readonly judged: readonly Judged<Request, Response>[];
  /** What it did about weights. */
  readonly weights: WeightsStep;
}

/** A validator. */
export interface Validator<Request, Response> {
  /**
   * Does what is due now: a round, weights, or nothing. Waits for no block, so that a test decides what time it is. Two steps
   * never run at once: the second begins when the first has ended.
   */
  readonly step: () => Promise<Step<Request, Response>>;
  /** Steps with every new block until it is stopped. What fails in a step is told and tried again with the next block. */
  readonly run: (options: RunOptions<Request, Response>) => Promise<void>;
  /** What it remembers. */
  readonly state: () => ValidatorState;
}

/** Options of {@link Validator.run}. */
export interface RunOptions<Request, Response> {
  /** Ends it; the step that is being done is finished. */
  readonly signal: AbortSignal;
  /** How often it looks for a new block, seconds; 2 when left out. */
  readonly pollSeconds?: number;
  /** Told of every step that did something. */
  readonly onStep?: (step: Step<Request, Response>) => void;
  /** Told of what failed: a chain that cannot be reached, a function of the subnet that threw. */
  readonly onError?: (error: unknown) => void;
}
