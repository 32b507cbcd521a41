import { callback, integer, objectOf, optional, text, u16 } from '@taokit/errors/check';
import type { Keypair } from '@taokit/keys';
import type { Client, ExecutionResult, MetagraphNeuron } from '@taokit/rpc';
import { createWriter } from '@taokit/rpc';
import { type Asked, type AuthScheme, createDendrite, type SynapseDefinition } from '@taokit/subnet';
import { check, client as clientRule, passedOn } from '../internal/check.ts';
import { NeuronError } from '../NeuronError.ts';
import { createNeighbours } from '../neighbours/createNeighbours.ts';
import { byChain, type Route } from '../neighbours/Route.ts';
import { endsRule, type Payment, payerRule, provePayment } from '../payment/Payment.ts';
import { compareAnswers, type Opinion } from './compareAnswers.ts';

/** What {@link createSubnetClient} takes. */
export interface SubnetClientOptions {
  /** The chain. */
  readonly client: Client;
  /** The subnet. */
  readonly netuid: number;
  /** Who asks: miners decide whom they answer. */
  readonly hotkey: Keypair;
  /** Who pays; nobody when left out. */
  readonly coldkey?: Keypair;
  /** How requests are signed; `btauth/1` when left out. */
  readonly scheme?: AuthScheme;
  /** How old the list of miners may be, seconds; 60 when left out. */
  readonly refreshSeconds?: number;
  /** The fetch to send with; the platform's when left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** Where miners are reached; where the chain says, when left out. */
  readonly route?: Route;
}

/** Options of a question to a subnet. */
export interface ConsultOptions {
  /** How many miners are asked, the best paid first; 1 when left out. */
  readonly miners?: number;
}

/** An answer with whose it is. */
export interface Consulted<Response> {
  /** Who was asked. */
  readonly neuron: MetagraphNeuron;
  /** The answer, or why there is none. */
  readonly asked: Asked<Response>;
}

/** Options of a purchase. */
export interface BuyOptions {
  /** What is paid, TAO in text. */
  readonly amountTao: string;
  /** Whom; the miner with the highest incentive when left out. */
  readonly neuron?: MetagraphNeuron;
}

/** What was bought. */
export interface Bought<Response> extends Consulted<Response> {
  /**
   * The payment. Where there is no answer the miner gives it back: ask again with it, before it is too old for the miner's till. A miner
   * that has started again takes none that was made before.
   */
  readonly payment: Payment;
}

/** A client of a subnet. */
export interface SubnetClient {
  /** Miners that serve, the one with the highest incentive first. */
  readonly find: () => Promise<readonly MetagraphNeuron[]>;
  /** Asks the best miners; where fewer answer than asked, the next best are asked, until there are no more. */
  readonly ask: <Request, Response>(
    synapse: SynapseDefinition<Request, Response>,
    request: Request,
    options?: ConsultOptions,
  ) => Promise<readonly Consulted<Response>[]>;
  /**
   * Pays a miner on the chain, waits until that is final, and asks it with the payment in the request. A miner takes it with
   * `createTill`.
   *
   * @param synapse - what is asked
   * @param request - the request, made of the payment
   * @param options - how much, and whom
   * @throws `NeuronError` `neuron/not-paid` when the chain refuses the transfer, `neuron/no-miner` when nobody serves,
   *   `neuron/paid-not-asked` with the payment in `values` where the request could not be made, `neuron/wrong-type` before anything
   *   is paid where the coldkey is no sr25519 keypair, or hotkey or miner have no address of Bittensor
   */
  readonly buy: <Request, Response>(
    synapse: SynapseDefinition<Request, Response>,
    request: (payment: Payment) => Request,
    options: BuyOptions,
  ) => Promise<Bought<Response>>;
  /** Groups equal answers, the one with most behind it first. */
  readonly compare: <Response>(answers: readonly Consulted<Response>[]) => readonly Opinion<Response>[];
  /** Pays a miner's coldkey, amounts as TAO in text or as the chain's client takes them. */
  readonly pay: (neuron: MetagraphNeuron, amountTao: string) => Promise<ExecutionResult>;
}

const rules = /* @__PURE__ */ objectOf({
  client: clientRule,
  netuid: u16,
  hotkey: passedOn,
  coldkey: passedOn,
  scheme: passedOn,
  refreshSeconds: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 86_400)),
  fetch: passedOn,
  route: /* @__PURE__ */ optional(callback),
});
const buyRules = /* @__PURE__ */ objectOf({ amountTao: text, neuron: passedOn });
const askRules = /* @__PURE__ */ objectOf({
  miners: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 65_536)),
});

/**
 * Makes a client of a subnet: finds its miners on chain and asks them.
 *
 * @param options - the chain, the subnet, who asks
 * @returns the client
 * @throws `NeuronError` `neuron/wrong-type`, `neuron/out-of-range`, `neuron/unknown-field`
 */
export function createSubnetClient(options: SubnetClientOptions): SubnetClient {
  check(options, rules, 'options');
  const { client, netuid, hotkey, coldkey, scheme, fetch, route = byChain } = options;
  const neighbours = createNeighbours(client, netuid, options.refreshSeconds ?? 60);
  const dendrite = createDendrite({ hotkey, ...(scheme && { scheme }), ...(fetch && { fetch }) });
  const find = async () => (await neighbours.current()).neurons.filter(serves).toSorted(byIncentive);
  const askOne = async <Request, Response>(
    neuron: MetagraphNeuron,
    synapse: SynapseDefinition<Request, Response>,
    request: Request,
  ): Promise<Consulted<Response>> => {
    const peer = { hotkey: neuron.hotkey, ...route(neuron) };
    return { neuron, asked: await dendrite.ask(peer, synapse, request) };
  };
  const transfer = (neuron: MetagraphNeuron, amountTao: string, until?: 'finalized') =>
    createWriter(client, { coldkey }).execute(
      { op: 'transfer', destSs58: neuron.coldkey, amountTao },
      until && { until },
    );
  return Object.freeze({
    find,
    ask: async <Request, Response>(
      synapse: SynapseDefinition<Request, Response>,
      request: Request,
      asked: ConsultOptions = {},
    ) => {
      check(asked, askRules, 'options');
      return consult(await find(), asked.miners ?? 1, (neuron) => askOne(neuron, synapse, request));
    },
    buy: async <Request, Response>(
      synapse: SynapseDefinition<Request, Response>,
      request: (payment: Payment) => Request,
      how: BuyOptions,
    ) => {
      check(how, buyRules, 'options');
      check(coldkey, payerRule, 'coldkey');
      const neuron = how.neuron ?? (await find())[0];
      if (neuron === undefined) throw noMiner(netuid);
      const ends = { asker: hotkey.address, miner: neuron.hotkey };
      check(ends, endsRule, 'payment');
      const { isSuccess, error, blockNumber, extrinsicIndex } = await transfer(
        neuron,
        how.amountTao,
        'finalized',
      );
      if (!isSuccess) throw notPaid(error);
      const payment = provePayment(coldkey!, {
        block: blockNumber,
        extrinsic: extrinsicIndex,
        ...ends,
      });
      try {
        return { ...(await askOne(neuron, synapse, request(payment))), payment };
      } catch (cause) {
        throw paidNotAsked(payment, cause);
      }
    },
    compare: compareAnswers,
    pay: (neuron, amountTao) => transfer(neuron, amountTao),
  } satisfies SubnetClient);
}

function noMiner(netuid: number): NeuronError {
  return new NeuronError(`Nobody serves on subnet ${netuid}.`, {
    code: 'neuron/no-miner',
    fix: 'Ask later, or pass the neuron to pay.',
    values: { netuid },
  });
}

function notPaid(error: ExecutionResult['error']): NeuronError {
  return new NeuronError(`The chain refused the payment: ${error?.meaning ?? error?.error}.`, {
    code: 'neuron/not-paid',
    fix: error?.fix ?? 'Look at what the coldkey holds.',
  });
}

function paidNotAsked(payment: Payment, cause: unknown): NeuronError {
  return new NeuronError('The payment was made, and the request could not be.', {
    code: 'neuron/paid-not-asked',
    fix: 'Look at the cause, and ask with the payment in `values`: it is not spent.',
    values: { payment },
    cause,
  });
}

function serves({ axon }: MetagraphNeuron): boolean {
  return axon !== undefined && axon.port !== 0;
}

function byIncentive(one: MetagraphNeuron, other: MetagraphNeuron): number {
  return other.incentive.raw - one.incentive.raw || one.uid - other.uid;
}

/** Asks until so many have answered or nobody is left. */
async function consult<Response>(
  miners: readonly MetagraphNeuron[],
  wanted: number,
  askOne: (neuron: MetagraphNeuron) => Promise<Consulted<Response>>,
): Promise<readonly Consulted<Response>[]> {
  const told: Consulted<Response>[] = [];
  let missing = wanted;
  for (let next = 0; missing > 0 && next < miners.length; ) {
    const answers = await Promise.all(miners.slice(next, next + missing).map(askOne));
    told.push(...answers);
    next += answers.length;
    missing = wanted - told.filter(({ asked }) => asked.ok).length;
  }
  return told;
}
