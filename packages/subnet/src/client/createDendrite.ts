import {
  arrayOf,
  callback,
  integer,
  matching,
  objectOf,
  optional,
  type Rule,
  text,
} from '@taokit/errors/check';
import PQueue from 'p-queue';
import { address, check, having, seconds, synapse as synapseRule } from '../internal/check.ts';
import { assertHotkey, type Hotkey } from '../internal/hotkey.ts';
import type { AuthScheme } from '../schemes/AuthScheme.ts';
import { createBtauth1 } from '../schemes/btauth1/createBtauth1.ts';
import type { SynapseDefinition } from '../synapses/defineSynapse.ts';
import type { Asked } from './Asked.ts';
import type { AskAllOptions, AskOptions } from './AskOptions.ts';
import { askPeer } from './askPeer.ts';
import { type Peer, urlOf } from './Peer.ts';
import { streamFrom } from './streamFrom.ts';

/** What {@link createDendrite} takes. */
export interface DendriteOptions {
  /** Who asks. */
  readonly hotkey: Hotkey;
  /** How requests are signed; `btauth/1` when left out. */
  readonly scheme?: AuthScheme;
  /**
   * The fetch to send with; the platform's when left out. One that keeps connections tells of a closed one by `code` (`ECONNRESET`,
   * `EPIPE`, `UND_ERR_SOCKET`) on its error or on the error's `cause`, as Node's and node-fetch do: such a request goes out once more.
   * Of any other error it is not known whether the request was looked at: it comes back as `Unreachable`.
   */
  readonly fetch?: typeof globalThis.fetch;
}

/** A client of signed requests. */
export interface Dendrite {
  /** SS58 address that requests are signed by. */
  readonly address: string;
  /** Asks one peer. What goes wrong on the way or at the peer is a refusal, never thrown. */
  readonly ask: <Request, Response>(
    peer: Peer,
    synapse: SynapseDefinition<Request, Response>,
    request: Request,
    options?: AskOptions,
  ) => Promise<Asked<Response>>;
  /** Asks many; the answers stand in the order of the peers. */
  readonly askAll: <Request, Response>(
    peers: readonly Peer[],
    synapse: SynapseDefinition<Request, Response>,
    request: Request,
    options?: AskAllOptions,
  ) => Promise<readonly Asked<Response>[]>;
  /**
   * Asks for a stream. The pieces come as they are sent; leaving the loop ends the request. Throws `StreamRefused` where the
   * peer refuses or the stream is cut: what came before is not the whole.
   */
  readonly stream: <Request, Response>(
    peer: Peer,
    synapse: SynapseDefinition<Request, Response>,
    request: Request,
    options?: AskOptions,
  ) => AsyncIterable<Response>;
}

const optionRules = /* @__PURE__ */ objectOf({
  hotkey: (() => undefined) as Rule,
  scheme: /* @__PURE__ */ optional(/* @__PURE__ */ having('sign', 'a scheme')),
  fetch: /* @__PURE__ */ optional(callback),
});
const signalRule = /* @__PURE__ */ optional(
  /* @__PURE__ */ matching(
    (value) => typeof (value as { aborted?: unknown } | null)?.aborted === 'boolean',
    'an AbortSignal',
  ),
);
const ask = { timeoutSeconds: /* @__PURE__ */ optional(seconds), signal: signalRule };
const askRules = /* @__PURE__ */ objectOf(ask);
const askAllRules = /* @__PURE__ */ objectOf({
  ...ask,
  concurrency: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 10_000)),
});
const peerRules = /* @__PURE__ */ objectOf({
  hotkey: address,
  url: /* @__PURE__ */ optional(text),
  ip: /* @__PURE__ */ optional(text),
  port: /* @__PURE__ */ optional(/* @__PURE__ */ integer(0, 65_535)),
});

const peersRule = /* @__PURE__ */ arrayOf(peerRules);

/**
 * Makes a client of signed requests, for Node, workers and pages.
 *
 * @param options - who asks, and how requests are signed
 * @returns the client
 * @throws `SubnetError` `subnet/wrong-type`, `subnet/unknown-field`; its functions the same for what they are called with
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createDendrite, defineSynapse } from '@taokit/subnet';
 * import * as v from 'valibot';
 *
 * const Echo = defineSynapse({ name: 'Echo', request: v.object({ text: v.string() }), response: v.object({ text: v.string() }) });
 * const dendrite = createDendrite({ hotkey: keypairFromUri('//Alice') });
 * const bob = { hotkey: keypairFromUri('//Bob').address, url: 'http://127.0.0.1:9' };
 * const asked = await dendrite.ask(bob, Echo, { text: 'hello' });
 * console.log(asked.ok ? asked.response.text : asked.refusal); // 'Unreachable'
 * ```
 */
export function createDendrite(options: DendriteOptions): Dendrite {
  check(options, optionRules, 'options');
  const { hotkey, scheme = createBtauth1(), fetch = globalThis.fetch } = options;
  assertHotkey(hotkey, 'options.hotkey');
  const parts = { hotkey, scheme, fetch };
  return Object.freeze({
    address: hotkey.address,
    ask: async (peer, synapse, request, asked = {}) => {
      check(asked, askRules, 'options');
      return askPeer(parts, { url: checkedUrl(peer, synapse), peer, synapse, request, ...asked });
    },
    askAll: async (peers, synapse, request, { concurrency = 64, ...asked } = {}) => {
      check({ ...asked, concurrency }, askAllRules, 'options');
      check(peers, peersRule, 'peers');
      const urls = peers.map((peer) => checkedUrl(peer, synapse));
      const queue = new PQueue({ concurrency });
      return queue.addAll(
        peers.map((peer, at) => () => askPeer(parts, { url: urls[at]!, peer, synapse, request, ...asked })),
      );
    },
    stream: (peer, synapse, request, asked = {}) => {
      check(asked, askRules, 'options');
      return streamFrom(parts, { url: checkedUrl(peer, synapse), peer, synapse, request, ...asked });
    },
  } satisfies Dendrite);
}

function checkedUrl<Request, Response>(peer: Peer, synapse: SynapseDefinition<Request, Response>): URL {
  check(peer, peerRules, 'peer');
  check(synapse, synapseRule, 'synapse');
  return urlOf(peer, synapse.name);
}
