import type { Allowed, Refusal } from '@taokit/errors';
import { callback, objectOf, optional } from '@taokit/errors/check';
import { check, synapse as synapseRule } from '../internal/check.ts';
import type { Caller } from '../schemes/AuthScheme.ts';
import type { SynapseDefinition } from '../synapses/defineSynapse.ts';

/** What a handler is told beside the request. */
export interface RequestContext {
  /** Who asks: verified. */
  readonly caller: Caller;
  /** Aborted when the time is up, the caller has gone or the axon stops: pass it on to what takes long. */
  readonly signal: AbortSignal;
}

/** What a forward function may answer: the response, or for a stream the pieces of it. */
export type Forwarded<Response> =
  | Response
  | Promise<Response>
  | AsyncIterable<Response | Uint8Array | string>;

/** The functions of one synapse at an axon, in the order they are asked. */
export interface Hooks<Request, Response> {
  /** Who is refused, before anything is spent on the request; `undefined` lets it pass. */
  readonly blacklist?: (
    caller: Caller,
    request: Request,
  ) => Refusal<string> | Allowed | undefined | Promise<Refusal<string> | Allowed | undefined>;
  /** A check of one's own after the signature's: consent, payment. */
  readonly verify?: (
    request: Request,
    context: RequestContext,
  ) => Refusal<string> | Allowed | undefined | Promise<Refusal<string> | Allowed | undefined>;
  /** The higher, the earlier among those that wait; 0 when left out. */
  readonly priority?: (caller: Caller, request: Request) => number | Promise<number>;
  /** The work. */
  readonly forward: (request: Request, context: RequestContext) => Forwarded<Response>;
  /**
   * Called when a request that `verify` let pass ends without an answer, whatever the reason: what was taken for it can be given back. The
   * refusal goes out when it is done: a promise is waited for, whatever it brings.
   * What does not fit the synapse as its caller reads it, or is longer than it reads, is none. Nor is a stream that this end cuts: the
   * work failed, a piece did not fit, the time was up before the first. One that the caller left is, and one whose time was up after a
   * piece: who dawdles over the last one has had the others.
   */
  readonly unanswered?: (request: Request, context: RequestContext) => unknown;
}

/** A synapse with what answers it. */
export interface Handler {
  /** What is asked and answered. */
  readonly synapse: SynapseDefinition;
  /** What answers it. */
  readonly hooks: Hooks<unknown, unknown>;
}

const rules = /* @__PURE__ */ objectOf({
  forward: callback,
  blacklist: /* @__PURE__ */ optional(callback),
  verify: /* @__PURE__ */ optional(callback),
  priority: /* @__PURE__ */ optional(callback),
  unanswered: /* @__PURE__ */ optional(callback),
});

/**
 * Joins a synapse with the functions that answer it.
 *
 * @param synapse - what is asked and answered
 * @param hooks - `forward`, and where wanted `blacklist`, `verify`, `priority` and `unanswered`
 * @returns what `createAxon` takes
 * @throws `SubnetError` `subnet/missing-field`, `subnet/wrong-type`, `subnet/unknown-field`
 *
 * @example
 * ```ts
 * import { defineSynapse, handle } from '@taokit/subnet';
 * import * as v from 'valibot';
 *
 * const Echo = defineSynapse({ name: 'Echo', request: v.object({ text: v.string() }), response: v.object({ text: v.string() }) });
 * const handler = handle(Echo, { forward: ({ text }) => ({ text }) });
 * ```
 */
export function handle<Request, Response>(
  synapse: SynapseDefinition<Request, Response>,
  hooks: Hooks<Request, Response>,
): Handler {
  check(synapse, synapseRule, 'synapse');
  check(hooks, rules, 'hooks');
  // What the schema let through is a Request: the pipeline calls no hook before.
  return Object.freeze({
    synapse: synapse as SynapseDefinition,
    hooks: hooks as unknown as Hooks<unknown, unknown>,
  });
}
