import { type Hotkey, tao } from '@taokit/types';
import type { Cast } from '../cast/Cast.ts';
import type { Person } from '../cast/Person.ts';
import type { LocalChain } from './LocalChain.ts';
import { send, settle } from './Wallet.ts';

/** What each validator stakes, TAO. The copier stakes as much, and before the others: its order gets the best price. */
const VALIDATOR_STAKE = { root: '500', subnet: '200' } as const;

/** What the nominator stakes through the first validator, TAO. */
const NOMINATION = { root: '300', subnet: '100' } as const;

/**
 * Fills the network by extrinsics, as anybody would: validators join the root, everybody buys a seat, stake is bought.
 * Then it waits for the first epochs, which give the validators their permits.
 */
export function setUpNetwork(local: LocalChain, cast: Cast): void {
  registerEverybody(local, cast);
  for (const { person } of [...cast.validators].reverse()) {
    stake(local, person, { hotkey: person.hotkey, netuid: 0, amount: VALIDATOR_STAKE.root });
    for (const { netuid } of cast.subnets)
      stake(local, person, { hotkey: person.hotkey, netuid, amount: VALIDATOR_STAKE.subnet });
  }
  settle(local);
  const { hotkey } = cast.validators[0]!.person;
  stake(local, cast.nominator, { hotkey, netuid: 0, amount: NOMINATION.root });
  for (const { netuid } of cast.subnets)
    stake(local, cast.nominator, { hotkey, netuid, amount: NOMINATION.subnet });
  settle(local);
}

/** One seat a block on every subnet: that is what the chain allows. */
function registerEverybody(local: LocalChain, { subnets, validators }: Cast): void {
  const queues = subnets.map(({ netuid, miners }) => ({
    netuid,
    people: [...validators, ...miners].map(({ person }) => person),
  }));
  const blocks = Math.max(...queues.map(({ people }) => people.length));
  for (let at = 0; at < blocks; at += 1) {
    const validator = validators[at]?.person;
    if (validator !== undefined)
      send(local, validator.coldkeyPair, {
        path: 'SubtensorModule.root_register',
        arguments: { hotkey: validator.hotkey },
      });
    for (const { netuid, people } of queues) register(local, netuid, people[at]);
    settle(local);
  }
}

function register(local: LocalChain, netuid: number, person: Person | undefined): void {
  if (person === undefined) return;
  const { coldkeyPair, hotkey } = person;
  send(local, coldkeyPair, { path: 'SubtensorModule.burned_register', arguments: { netuid, hotkey } });
}

interface Stake {
  readonly hotkey: Hotkey;
  readonly netuid: number;
  readonly amount: string;
}

function stake(local: LocalChain, { coldkeyPair }: Person, { hotkey, netuid, amount }: Stake): void {
  const args = { hotkey, netuid, amount_staked: tao(amount).rao };
  send(local, coldkeyPair, { path: 'SubtensorModule.add_stake', arguments: args });
}
