import { callback, integer, objectOf, optional, u16 } from '@taokit/errors/check';
import type { Keypair } from '@taokit/keys';
import type { Client, ExecutionResult, MetagraphNeuron } from '@taokit/rpc';
import { createWriter } from '@taokit/rpc';
import { type Asked, type AuthScheme, createDendrite, type SynapseDefinition } from '@taokit/subnet';
import { check, client as clientRule, passedOn } from '../internal/check.ts';
import { createNeighbours } from '../neighbours/createNeighbours.ts';
import { byChain, type Route } from '../neighbours/Route.ts';
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
  return Object.freeze({
    find,
    ask: async <Request, Response>(
      synapse: SynapseDefinition<Request, Response>,
      request: Request,
      asked: ConsultOptions = {},
    ) => {
      check(asked, askRules, 'options');
      const askOne = async (neuron: MetagraphNeuron): Promise<Consulted<Response>> => {
        const peer = { hotkey: neuron.hotkey, ...route(neuron) };
        return { neuron, asked: await dendrite.ask(peer, synapse, request) };
      };
      return consult(await find(), asked.miners ?? 1, askOne);
    },
    compare: compareAnswers,
    pay: (neuron, amountTao) =>
      createWriter(client, { coldkey }).execute({ op: 'transfer', destSs58: neuron.coldkey, amountTao }),
  } satisfies SubnetClient);
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
