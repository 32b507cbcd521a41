import {
  callback,
  integer,
  matching,
  objectOf,
  optional,
  type Rule,
  u8,
  u16,
  u64,
} from '@taokit/errors/check';
import { createWriter, type SubnetMetagraph } from '@taokit/rpc';
import { createDendrite } from '@taokit/subnet';
import { check, client as clientRule, keypair, passedOn } from '../internal/check.ts';
import { NeuronError } from '../NeuronError.ts';
import { readMetagraph } from '../neighbours/readMetagraph.ts';
import { averageRule } from '../scores/updateScores.ts';
import { loadState } from './loadState.ts';
import { runRound } from './runRound.ts';
import { setDueWeights } from './setDueWeights.ts';
import type { RunOptions, Step, Validator, ValidatorOptions } from './Validator.ts';
import { memoryStateStore, type ValidatorState } from './ValidatorState.ts';

const blocks = /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 1_000_000));

const stateStore: Rule = /* @__PURE__ */ matching((value) => {
  const { load, save } = (value ?? {}) as { readonly load?: unknown; readonly save?: unknown };
  return typeof load === 'function' && typeof save === 'function';
}, 'a store with load and save');

const runRules = /* @__PURE__ */ objectOf({
  signal: /* @__PURE__ */ matching(
    (value) => typeof (value as { aborted?: unknown } | null | undefined)?.aborted === 'boolean',
    'an AbortSignal',
  ),
  pollSeconds: /* @__PURE__ */ optional(
    /* @__PURE__ */ matching(
      (value) => typeof value === 'number' && value > 0 && value <= 2_147_483,
      'seconds above 0',
    ),
  ),
  onStep: /* @__PURE__ */ optional(callback),
  onError: /* @__PURE__ */ optional(callback),
});

const rules = /* @__PURE__ */ objectOf({
  client: clientRule,
  netuid: u16,
  hotkey: keypair,
  synapse: /* @__PURE__ */ matching(
    (value) => typeof (value as { name?: unknown } | null)?.name === 'string',
    'a synapse',
  ),
  ask: callback,
  score: callback,
  choose: /* @__PURE__ */ optional(callback),
  weigh: /* @__PURE__ */ optional(callback),
  average: /* @__PURE__ */ optional(averageRule),
  roundBlocks: blocks,
  weightsBlocks: blocks,
  versionKey: /* @__PURE__ */ optional(u64),
  mechid: /* @__PURE__ */ optional(u8),
  scheme: passedOn,
  state: /* @__PURE__ */ optional(stateStore),
  fetch: /* @__PURE__ */ optional(callback),
  route: /* @__PURE__ */ optional(callback),
});

/**
 * Makes a validator: asks miners in rounds, scores them, keeps moving averages, and sets weights the way the subnet asks for
 * (plain, or timelocked until a round of drand).
 *
 * It may be killed at any moment: a round that ended is kept before weights are sent, and weights are noted before they are
 * sent, so that neither scores are lost nor weights set twice.
 *
 * @param options - the chain, the hotkey, what is asked and how answers are judged
 * @returns the validator; nothing happens before its first step
 * @throws `NeuronError` `neuron/state-damaged`, `neuron/state-of-another`, `neuron/wrong-type`, `neuron/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createValidator } from '@taokit/neuron';
 * import type { Client } from '@taokit/rpc';
 * import { defineSynapse } from '@taokit/subnet';
 * import * as v from 'valibot';
 *
 * const Double = defineSynapse({ name: 'Double', request: v.object({ n: v.number() }), response: v.object({ n: v.number() }) });
 *
 * export async function validate(client: Client, signal: AbortSignal) {
 *   const validator = await createValidator({
 *     client,
 *     netuid: 1,
 *     hotkey: keypairFromUri('//Alice'),
 *     synapse: Double,
 *     ask: ({ number }) => ({ n: number }),
 *     score: (judged) =>
 *       Object.fromEntries(
 *         judged.map(({ neuron, request, asked }) => [neuron.hotkey, asked.ok && asked.response.n === 2 * request.n ? 1 : 0]),
 *       ),
 *   });
 *   await validator.run({ signal });
 * }
 * ```
 */
export async function createValidator<Request, Response>(
  options: ValidatorOptions<Request, Response>,
): Promise<Validator<Request, Response>> {
  check(options, rules, 'options');
  const { client, netuid, hotkey, scheme, fetch, state: store = memoryStateStore() } = options;
  let state = await loadState(store, { netuid, hotkey: hotkey.address });
  const dendrite = createDendrite({ hotkey, ...(scheme && { scheme }), ...(fetch && { fetch }) });
  const writer = createWriter(client, { hotkey });
  const keep = async (changed: Partial<ValidatorState>): Promise<void> => {
    state = { ...state, ...changed };
    await store.save(state);
  };
  const parts = { options, dendrite, writer, keep, state: () => state };

  const stepNow = async (): Promise<Step<Request, Response>> => {
    const snapshot = await client.at('best');
    const metagraph = await readMetagraph(snapshot, netuid);
    const block = snapshot.blockNumber;
    assertRegistered(metagraph, hotkey.address);
    const judged = isRoundDue(state, block, options.roundBlocks)
      ? await runRound(parts, metagraph, block)
      : [];
    return { block, judged, weights: await setDueWeights(parts, snapshot, metagraph) };
  };

  let last: Promise<unknown> = Promise.resolve();
  const step = (): Promise<Step<Request, Response>> => {
    const next = last.then(stepNow);
    last = next.catch(() => undefined);
    return next;
  };
  return Object.freeze({
    step,
    run: async (how: RunOptions<Request, Response>) => {
      check(how, runRules, 'options');
      return run(step, how);
    },
    state: () => state,
  });
}

function isRoundDue({ roundBlock }: ValidatorState, block: number, roundBlocks = 25): boolean {
  // A chain that was set back has an earlier block than the last round's.
  return roundBlock === null || block >= roundBlock + roundBlocks || block < roundBlock;
}

function assertRegistered(metagraph: SubnetMetagraph, hotkey: string): void {
  if (metagraph.byHotkey(hotkey) !== undefined) return;
  throw new NeuronError(`${hotkey} is not registered on subnet ${metagraph.subnet.netuid}.`, {
    code: 'neuron/not-registered',
    fix: "Register it first: writer.execute({ op: 'burnedRegister', netuid, hotkeySs58 }).",
    values: { hotkey },
  });
}

async function run<Request, Response>(
  step: () => Promise<Step<Request, Response>>,
  { signal, pollSeconds = 2, onStep, onError }: RunOptions<Request, Response>,
): Promise<void> {
  let block = -1;
  while (!signal.aborted) {
    try {
      const done = await step();
      const didSomething =
        done.judged.length > 0 || done.weights.type === 'set' || done.weights.type === 'refused';
      if (done.block !== block && didSomething) onStep?.(done);
      block = done.block;
    } catch (error) {
      onError?.(error);
    }
    await pause(pollSeconds * 1_000, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
