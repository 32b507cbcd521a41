import type { Refusal } from '@taokit/errors';
import type { RequestRefusal } from '../server/RequestRefusal.ts';

/** Why there is no answer: the peer's refusal, or that none was to be had. */
export type AskRefusal = RequestRefusal | 'Unreachable' | 'Aborted' | 'Disconnected' | 'AnswerTooLarge';

/** What every ask tells, answered or not. */
interface Timing {
  /** SS58 address of the peer. */
  readonly hotkey: string;
  /** Milliseconds from signing to the end of the answer. */
  readonly milliseconds: number;
  /**
   * How many copies of the request went out: 2 where the first met a kept connection that the peer had closed. Both have one nonce, so
   * that the peer takes one of them.
   */
  readonly attempts: number;
}

/** An answer. */
export interface Answered<Response> extends Timing {
  /** Tells it from a refusal. */
  readonly ok: true;
  /** What the peer answered: it fits the synapse's schema. */
  readonly response: Response;
}

/** No answer, and why. */
export interface NotAnswered extends Timing, Refusal<AskRefusal> {
  /** The HTTP status the peer gave, or the one Python's dendrite gives such a failure: 503, 408, 400, 422. */
  readonly status: number;
}

/** What came of asking a peer. */
export type Asked<Response> = Answered<Response> | NotAnswered;
