import type { Allowed, Refusal } from '@taokit/errors';
import type { Hotkey } from '../internal/hotkey.ts';
import type { NonceStore } from '../nonces/NonceStore.ts';
import type { AuthScheme, Caller, VerifySignature } from '../schemes/AuthScheme.ts';
import type { AdmissionLimits } from './createAdmission.ts';
import type { Handler } from './Handler.ts';
import type { RequestRefusal } from './RequestRefusal.ts';

/** Who may ask at all: an answer for every verified caller and the synapse it asks for. */
export type Access = (
  caller: Caller,
  synapse: string,
) => Allowed | Refusal<RequestRefusal> | Promise<Allowed | Refusal<RequestRefusal>>;

/** What {@link AxonOptions.onRequest} is told when a request has ended. */
export interface RequestReport {
  /** The path that was asked for. */
  readonly synapse: string;
  /** Who asked; `undefined` where that was not established. */
  readonly hotkey: string | undefined;
  /** By which protocol. */
  readonly scheme: string | undefined;
  /** Why it was refused; `undefined` for one that was answered. */
  readonly refusal: RequestRefusal | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Milliseconds from the headers to the answer, or to the start of a stream. */
  readonly milliseconds: number;
  /** What a forward function threw, if that is what happened: never sent to the caller. */
  readonly error: unknown;
}

/** What {@link createAxon} takes. */
export interface AxonOptions {
  /** Whom requests must be meant for: the miner's hotkey. */
  readonly hotkey: Hotkey;
  /** What is answered. */
  readonly handlers: readonly Handler[];
  /** The protocols taken; `btauth/1` alone when left out. */
  readonly schemes?: readonly AuthScheme[];
  /** What was accepted already; a store in memory when left out. */
  readonly nonces?: NonceStore;
  /**
   * What checks signatures, which is most of what a request costs; `verifyAsync` of `@taokit/keys` when left out. In Node
   * `loadWasmVerify` of `@taokit/keys/node` takes half the time, and `loadVerifyPool` of it uses the other cores. It is asked for all
   * requests that have come, one right after the other.
   */
  readonly verifySignature?: VerifySignature;
  /** Who may ask; everybody with a valid signature when left out. */
  readonly access?: Access;
  /** How much at once. */
  readonly limits?: AdmissionLimits;
  /** Origins of pages that may ask, or `*`; none when left out. */
  readonly cors?: readonly string[] | '*';
  /** Told of every request when it has ended. */
  readonly onRequest?: (report: RequestReport) => void;
}

/** A server of signed requests: a function from request to response, for any runtime that has those. */
export interface Axon {
  /** Answers a request. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** SS58 address of the hotkey requests must be meant for. */
  readonly address: string;
  /** Longest body of any of its synapses, bytes. */
  readonly maxBytes: number;
  /** Longest time an answer of any of its synapses may take, seconds. */
  readonly timeoutSeconds: number;
  /** How many requests wait and how many are worked on. */
  readonly load: () => {
    /** How many wait. */ readonly waiting: number;
    /** How many are worked on. */
    readonly running: number;
  };
  /**
   * Takes no more requests, and resolves when those inside are answered or cut, and `unanswered` of those without an answer has ended. A
   * request is inside from when all of it has come.
   */
  readonly stop: () => Promise<void>;
}
