import { createWriter, type ExecutionResult, type IntentRequest } from '@taokit/rpc';
import type { Person } from '../cast/Person.ts';
import { NetworkError } from '../NetworkError.ts';
import { oneByOne } from './inOneBlock.ts';
import type { Network } from './Network.ts';

/** What each validator stakes, TAO. The copier stakes as much, and before the others: its order gets the best price. */
const VALIDATOR_STAKE = { root: '500', subnet: '200' } as const;

/** What the nominator stakes through the first validator, TAO. */
const NOMINATION = { root: '300', subnet: '100' } as const;

/** What somebody wants to do with a coldkey. */
export interface Order {
  /** Whose coldkey. */
  readonly person: Person;
  /** What. */
  readonly intent: IntentRequest;
}

/**
 * Fills the network by extrinsics, as anybody would: validators join the root, everybody buys a seat, stake is bought.
 * Then it waits for the first epochs, which give the validators their permits.
 */
export async function setUpNetwork(network: Network): Promise<void> {
  const { validators, nominator, subnets } = network.cast;
  await registerEverybody(network);
  await place(
    network,
    [...validators]
      .reverse()
      .flatMap(({ person }) => [
        stake(person, person, 0, VALIDATOR_STAKE.root),
        ...subnets.map(({ netuid }) => stake(person, person, netuid, VALIDATOR_STAKE.subnet)),
      ]),
  );
  const first = validators[0]!.person;
  await place(network, [
    stake(nominator, first, 0, NOMINATION.root),
    ...subnets.map(({ netuid }) => stake(nominator, first, netuid, NOMINATION.subnet)),
  ]);
}

/**
 * Carries out orders in one block, in their order.
 *
 * @throws NetworkError `network/extrinsic-refused` naming the chain's error
 */
export async function place(network: Network, orders: readonly Order[]): Promise<void> {
  const results = await oneByOne(
    network,
    orders.map(
      ({ person, intent }) =>
        () =>
          createWriter(network.client, { coldkey: person.coldkeyPair }).execute(intent),
    ),
  );
  for (const [at, result] of results.entries()) assertSuccess(orders[at]!, result);
}

/** One seat a block on every subnet: that is what the chain allows. */
async function registerEverybody(network: Network): Promise<void> {
  const { subnets, validators } = network.cast;
  const queues = subnets.map(({ netuid, miners }) => ({
    netuid,
    people: [...validators, ...miners].map(({ person }) => person),
  }));
  const blocks = Math.max(...queues.map(({ people }) => people.length));
  for (let at = 0; at < blocks; at += 1) {
    const validator = validators[at]?.person;
    await place(network, [
      ...(validator === undefined ? [] : [rootSeat(validator)]),
      ...queues.flatMap(({ netuid, people }) =>
        people.slice(at, at + 1).map((person) => seat(person, netuid)),
      ),
    ]);
  }
}

function rootSeat(person: Person): Order {
  return { person, intent: { op: 'rootRegister', hotkeySs58: person.hotkey } };
}

function seat(person: Person, netuid: number): Order {
  return { person, intent: { op: 'burnedRegister', netuid, hotkeySs58: person.hotkey } };
}

function stake(person: Person, { hotkey }: Person, netuid: number, amountTao: string): Order {
  const order = { netuid, hotkeySs58: hotkey, amountTao, slippageProtection: false };
  return { person, intent: { op: 'addStake', ...order } };
}

function assertSuccess({ person, intent }: Order, { isSuccess, error }: ExecutionResult): void {
  if (isSuccess) return;
  throw new NetworkError(`${intent.op} of ${person.name} was refused: ${error?.error}. ${error?.meaning}`, {
    code: 'network/extrinsic-refused',
    fix: error?.fix ?? 'Look at what the sender held and had sent before.',
    values: { op: intent.op, name: person.name },
  });
}
