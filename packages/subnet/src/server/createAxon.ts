import { arrayOf, callback, integer, matching, objectOf, optional, type Rule } from '@taokit/errors/check';
import { verifyAsync } from '@taokit/keys';
import { Hono } from 'hono';
import { cors as allowOrigins } from 'hono/cors';
import { check, having } from '../internal/check.ts';
import { assertHotkey } from '../internal/hotkey.ts';
import { createMemoryNonceStore } from '../nonces/createMemoryNonceStore.ts';
import { SubnetError } from '../SubnetError.ts';
import { createBtauth1 } from '../schemes/btauth1/createBtauth1.ts';
import type { Axon, AxonOptions } from './Axon.ts';
import { answerRequest } from './answerRequest.ts';
import { createAdmission } from './createAdmission.ts';
import { createEnding } from './createEnding.ts';
import { createOpenWork } from './createOpenWork.ts';
import type { Handler } from './Handler.ts';
import { inRounds } from './inRounds.ts';

const count = /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 1_000_000));
const whatever: Rule = () => undefined;

const rules = /* @__PURE__ */ objectOf({
  hotkey: whatever,
  handlers: /* @__PURE__ */ arrayOf(
    /* @__PURE__ */ matching(
      (value) => typeof (value as Partial<Handler> | null)?.hooks?.forward === 'function',
      'what handle() returns',
    ),
  ),
  schemes: /* @__PURE__ */ optional(/* @__PURE__ */ arrayOf(/* @__PURE__ */ having('verify', 'a scheme'))),
  nonces: /* @__PURE__ */ optional(/* @__PURE__ */ having('claim', 'a nonce store')),
  verifySignature: /* @__PURE__ */ optional(callback),
  access: /* @__PURE__ */ optional(callback),
  limits: /* @__PURE__ */ optional(
    /* @__PURE__ */ objectOf({ concurrency: count, queued: count, perHotkey: count }),
  ),
  cors: /* @__PURE__ */ optional(
    /* @__PURE__ */ matching((value) => value === '*' || Array.isArray(value), "'*', or an array of origins"),
  ),
  onRequest: /* @__PURE__ */ optional(callback),
});

/**
 * Makes a server of signed requests: `POST /Name` for each of its synapses.
 *
 * A request goes through size, signature, access, schema, blacklist, verify, priority and forward; what fails one of them is
 * refused by name, with the status Python's axon gives where it has one, and never reaches the next. Nothing of an
 * error inside is sent to the caller.
 *
 * @param options - the hotkey, what is answered, and the limits
 * @returns a function from request to response, for Hono, Node (`serve` of `@taokit/subnet/node`), workers and tests
 * @throws `SubnetError` `subnet/missing-field`, `subnet/wrong-type`, `subnet/out-of-range`, `subnet/unknown-field`,
 *   `subnet/duplicate-synapse`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createAxon, defineSynapse, handle } from '@taokit/subnet';
 * import * as v from 'valibot';
 *
 * const Echo = defineSynapse({ name: 'Echo', request: v.object({ text: v.string() }), response: v.object({ text: v.string() }) });
 * const axon = createAxon({
 *   hotkey: keypairFromUri('//Bob'),
 *   handlers: [handle(Echo, { forward: ({ text }) => ({ text }) })],
 * });
 * const response = await axon.fetch(new Request('http://miner/Echo', { method: 'POST', body: '{}' }));
 * console.log(response.status); // 401
 * ```
 */
export function createAxon(options: AxonOptions): Axon {
  check(options, rules, 'options');
  assertHotkey(options.hotkey, 'options.hotkey');
  const handlers = handlersByName(options.handlers);
  const admission = createAdmission(options.limits ?? {});
  const open = createOpenWork();
  const stopping = createEnding();
  const parts = {
    hotkey: options.hotkey,
    schemes: options.schemes ?? [createBtauth1()],
    nonces: options.nonces ?? createMemoryNonceStore(),
    verifySignature: inRounds(options.verifySignature ?? verifyAsync),
    access: options.access ?? (() => ({ ok: true }) as const),
    onRequest: options.onRequest ?? (() => undefined),
    uuid: crypto.randomUUID(),
    handlers,
    admission,
    open,
    stopping,
  };
  const app = new Hono();
  if (options.cors !== undefined)
    app.use(
      '*',
      allowOrigins({ origin: options.cors === '*' ? '*' : [...options.cors], exposeHeaders: ['*'] }),
    );
  app.all('*', (context) => answerRequest(context.req.raw, parts));
  return Object.freeze({
    fetch: async (request: Request) => app.fetch(request),
    address: options.hotkey.address,
    maxBytes: Math.max(0, ...options.handlers.map(({ synapse }) => synapse.maxBytes)),
    timeoutSeconds: Math.max(0, ...options.handlers.map(({ synapse }) => synapse.timeoutSeconds)),
    load: () => ({ waiting: admission.waiting(), running: admission.running() }),
    stop: async () => {
      stopping.end(new DOMException('The axon is stopping.', 'AbortError'));
      await admission.idle();
      await open.ended();
    },
  });
}

function handlersByName(handlers: readonly Handler[]): ReadonlyMap<string, Handler> {
  const named = new Map(handlers.map((handler) => [handler.synapse.name, handler] as const));
  if (named.size === handlers.length) return named;
  throw new SubnetError('Two handlers answer synapses of the same name.', {
    code: 'subnet/duplicate-synapse',
    fix: 'Give each synapse a name of its own.',
    values: { names: handlers.map(({ synapse }) => synapse.name) },
  });
}
