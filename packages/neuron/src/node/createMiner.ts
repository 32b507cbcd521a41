import { arrayOf, callback, integer, matching, objectOf, optional, text, u16 } from '@taokit/errors/check';
import type { Keypair } from '@taokit/keys';
import { loadWasmVerify } from '@taokit/keys/node';
import {
  type Client,
  createWriter,
  type ExecutionResult,
  type MetagraphNeuron,
  RpcError,
  type Writer,
} from '@taokit/rpc';
import {
  type Access,
  type AdmissionLimits,
  type AuthScheme,
  createAxon,
  type Handler,
  type NonceStore,
  type RequestReport,
  type VerifySignature,
} from '@taokit/subnet';
import { type ServedAxon, type ServeOptions, serve } from '@taokit/subnet/node';
import { check, client as clientRule, keypair, passedOn } from '../internal/check.ts';
import { byStake } from '../miner/byStake.ts';
import { type Requirements, requireRegistered } from '../miner/requireRegistered.ts';
import { NeuronError } from '../NeuronError.ts';
import { createNeighbours, type Neighbours } from '../neighbours/createNeighbours.ts';
import { createMetrics, type MinerMetrics } from './createMetrics.ts';
import { type OperatorPage, serveOperator } from './serveOperator.ts';

/** What {@link createMiner} takes. */
export interface MinerOptions {
  /** The chain. */
  readonly client: Client;
  /** The subnet. */
  readonly netuid: number;
  /** The miner's hotkey, registered on the subnet. */
  readonly hotkey: Keypair;
  /** What it answers: what `handle` of `@taokit/subnet` returns. */
  readonly handlers: readonly Handler[];
  /** Where it listens, and how slow a caller may be; `127.0.0.1`, a free port and the limits of `serve` when left out. */
  readonly listen?: ServeOptions;
  /** Where others reach it, as the chain is told; where it listens, when left out. */
  readonly announce?: {
    /** IP address others reach it at. */ readonly ip: string;
    /** TCP port. */
    readonly port?: number;
  };
  /** Whom it answers; everybody registered, when left out. */
  readonly require?: Requirements;
  /** Names of synapses that strangers may ask, too: those whose handlers look at something else, such as a payment. */
  readonly open?: readonly string[];
  /** Protocols taken; `btauth/1` when left out. */
  readonly schemes?: readonly AuthScheme[];
  /** What was accepted already; in memory when left out. */
  readonly nonces?: NonceStore;
  /**
   * What checks signatures. When left out, the chain's own library in WebAssembly where `@polkadot/wasm-crypto` can be loaded, and
   * otherwise `verifyAsync` of `@taokit/keys`, which answers the same in twice the time. That of `loadVerifyPool` of `@taokit/keys/node`
   * uses the other cores.
   */
  readonly verifySignature?: VerifySignature;
  /** How much at once. */
  readonly limits?: AdmissionLimits;
  /** Origins of pages that may ask, or `*`. */
  readonly cors?: readonly string[] | '*';
  /** Port of this machine only for `/health` and `/metrics`; none when left out, 0 for a free one. */
  readonly operatorPort?: number;
  /** How old the metagraph may be by which callers are judged, seconds; 60 when left out. */
  readonly refreshSeconds?: number;
  /** Told of every request when it has ended. */
  readonly onRequest?: (report: RequestReport) => void;
}

/** A miner that serves. */
export interface Miner {
  /** Where it listens. */
  readonly url: string;
  /** Its seat when it started. */
  readonly uid: number;
  /** Where `/health` and `/metrics` are, when asked for. */
  readonly operatorUrl: string | undefined;
  /** Its metrics as Prometheus reads them. */
  readonly metrics: () => Promise<string>;
  /** Answers what is inside, takes no more, and closes. The chain keeps its address. */
  readonly stop: () => Promise<void>;
}

const optionalText = /* @__PURE__ */ optional(
  /* @__PURE__ */ matching((value) => typeof value === 'string', 'a text'),
);

const rules = /* @__PURE__ */ objectOf({
  client: clientRule,
  netuid: u16,
  hotkey: keypair,
  handlers: /* @__PURE__ */ arrayOf(
    /* @__PURE__ */ matching(
      (value) => typeof (value as { hooks?: unknown } | null)?.hooks === 'object',
      'what handle() of @taokit/subnet returns',
    ),
  ),
  listen: /* @__PURE__ */ optional(
    /* @__PURE__ */ objectOf({
      host: optionalText,
      port: /* @__PURE__ */ optional(u16),
      maxConnections: passedOn,
      headersTimeoutSeconds: passedOn,
      requestTimeoutSeconds: passedOn,
    }),
  ),
  announce: /* @__PURE__ */ optional(
    /* @__PURE__ */ objectOf({
      ip: /* @__PURE__ */ matching((value) => typeof value === 'string', 'an IP address'),
      port: /* @__PURE__ */ optional(u16),
    }),
  ),
  require: passedOn,
  open: /* @__PURE__ */ optional(/* @__PURE__ */ arrayOf(text)),
  schemes: passedOn,
  nonces: passedOn,
  verifySignature: passedOn,
  limits: passedOn,
  cors: passedOn,
  operatorPort: /* @__PURE__ */ optional(u16),
  refreshSeconds: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 86_400)),
  onRequest: /* @__PURE__ */ optional(callback),
});

/**
 * Starts a miner: listens, tells the chain where (`serve_axon`, only where the chain has something else), and answers who is
 * registered, those with more stake first.
 *
 * @param options - the chain, the hotkey, what is answered
 * @returns the miner, listening and announced
 * @throws `NeuronError` `neuron/not-registered`, `neuron/not-served` when the chain refuses the address; what `createAxon`, `serve`
 *   and the chain's client throw
 */
export async function createMiner(options: MinerOptions): Promise<Miner> {
  check(options, rules, 'options');
  const { client, netuid, hotkey } = options;
  const neighbours = createNeighbours(client, netuid, options.refreshSeconds ?? 60);
  const neuron = (await neighbours.current()).byHotkey(hotkey.address);
  if (neuron === undefined) throw notRegistered(hotkey.address, netuid);
  const metrics = createMetrics();
  const axon = createAxon({
    hotkey,
    handlers: options.handlers.map((handler) => byStake(handler, neighbours)),
    access: accessOf(options, neighbours),
    onRequest: (report) => {
      metrics.count(report);
      options.onRequest?.(report);
    },
    ...(options.verifySignature === undefined && (await fastestVerify())),
    ...given(options, ['schemes', 'nonces', 'verifySignature', 'limits', 'cors']),
  });
  metrics.watch(axon.load);
  const served = await serve(axon, options.listen ?? {});
  try {
    await announce(createWriter(client, { hotkey }), neuron, addressOf(options, served), netuid);
    const operator = await operatorOf(options, metrics);
    return minerOf(served, neuron.uid, metrics, operator);
  } catch (error) {
    await served.close();
    throw error;
  }
}

/** Nothing where the library is not installed: an axon has a check of its own. */
async function fastestVerify(): Promise<{ readonly verifySignature?: VerifySignature }> {
  return loadWasmVerify().then(
    (verifySignature) => ({ verifySignature }),
    () => ({}),
  );
}

function accessOf({ require, open = [] }: MinerOptions, neighbours: Neighbours): Access {
  const registered = requireRegistered(neighbours, require);
  return (caller, synapse) => (open.includes(synapse) ? { ok: true } : registered(caller, synapse));
}

function minerOf(
  served: ServedAxon,
  uid: number,
  metrics: MinerMetrics,
  operator: OperatorPage | undefined,
): Miner {
  return Object.freeze({
    url: served.url,
    uid,
    operatorUrl: operator?.url,
    metrics: metrics.text,
    stop: async () => {
      await served.close();
      await operator?.close();
    },
  });
}

async function operatorOf(
  { operatorPort }: MinerOptions,
  metrics: MinerMetrics,
): Promise<OperatorPage | undefined> {
  return operatorPort === undefined ? undefined : serveOperator(operatorPort, metrics);
}

interface Address {
  /** IP address others reach it at. */
  readonly ip: string;
  /** TCP port. */
  readonly port: number;
}

function addressOf({ listen, announce: said }: MinerOptions, { port }: ServedAxon): Address {
  return { ip: said?.ip ?? listen?.host ?? '127.0.0.1', port: said?.port ?? port };
}

/** The chain limits how often an address may be told: one it has already is not told again. */
async function announce(
  writer: Writer,
  { axon, hotkey }: MetagraphNeuron,
  address: Address,
  netuid: number,
): Promise<void> {
  if (axon?.ip === address.ip && axon.port === address.port) return;
  const refusal = await refusalOf(() =>
    writer.execute({ op: 'serveAxon', netuid, ip: address.ip, port: address.port }),
  );
  if (refusal === undefined) return;
  throw new NeuronError(`The chain does not take ${address.ip}:${address.port}: ${refusal.error}.`, {
    code: 'neuron/not-served',
    fix: refusal.fix ?? 'Announce an address others can reach, by `announce`.',
    values: { hotkey, ...address },
  });
}

/** Why a write failed: in a block, or in the pool already, where the chain's guards keep what would fail. */
async function refusalOf(
  write: () => Promise<ExecutionResult>,
): Promise<{ readonly error: string; readonly fix?: string | undefined } | undefined> {
  try {
    const { isSuccess, error } = await write();
    return isSuccess ? undefined : { error: `${error?.error}`, fix: error?.fix };
  } catch (error) {
    if (!(error instanceof RpcError) || error.code !== 'rpc/refused') throw error;
    return { error: String(error.values['error']), fix: error.fix };
  }
}

function notRegistered(hotkey: string, netuid: number): NeuronError {
  return new NeuronError(`${hotkey} is not registered on subnet ${netuid}.`, {
    code: 'neuron/not-registered',
    fix: "Register it first: writer.execute({ op: 'burnedRegister', netuid, hotkeySs58 }).",
    values: { hotkey, netuid },
  });
}

/** The fields that were given: what is left out has to stay out. */
function given<T extends object, K extends keyof T>(
  options: T,
  names: readonly K[],
): { [P in K]?: NonNullable<T[P]> } {
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as { [P in K]?: NonNullable<T[P]> };
}
