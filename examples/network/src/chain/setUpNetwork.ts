import type { Chain } from '@taokit/simulator';
import { type Hotkey, tao } from '@taokit/types';
import type { Cast } from '../cast/Cast.ts';
import type { Person } from '../cast/Person.ts';
import { send, settle } from './Wallet.ts';

/** What each validator stakes, TAO. The copier stakes as much, and before the others: its order gets the best price. */
const VALIDATOR_STAKE = { root: '500', subnet: '200' } as const;

/** What the nominator stakes through the first validator, TAO. */
const NOMINATION = { root: '300', subnet: '100' } as const;

/**
 * Fills the network by extrinsics, as anybody would: validators join the root, everybody buys a seat, stake is bought.
 * Then it waits for the first epochs, which give the validators their permits.
 */
export function setUpNetwork(chain: Chain, cast: Cast): void {
  registerEverybody(chain, cast);
  for (const { person } of [...cast.validators].reverse()) {
    stake(chain, person, { hotkey: person.hotkey, netuid: 0, amount: VALIDATOR_STAKE.root });
    for (const { netuid } of cast.subnets)
      stake(chain, person, { hotkey: person.hotkey, netuid, amount: VALIDATOR_STAKE.subnet });
  }
  settle(chain);
  const { hotkey } = cast.validators[0]!.person;
  stake(chain, cast.nominator, { hotkey, netuid: 0, amount: NOMINATION.root });
  for (const { netuid } of cast.subnets)
    stake(chain, cast.nominator, { hotkey, netuid, amount: NOMINATION.subnet });
  settle(chain);
}

/** One seat a block on every subnet: that is what the chain allows. */
function registerEverybody(chain: Chain, { subnets, validators }: Cast): void {
  const queues = subnets.map(({ netuid, miners }) => ({
    netuid,
    people: [...validators, ...miners].map(({ person }) => person),
  }));
  const blocks = Math.max(...queues.map(({ people }) => people.length));
  for (let at = 0; at < blocks; at += 1) {
    const validator = validators[at]?.person;
    if (validator !== undefined)
      send(chain, validator.coldkeyPair, {
        name: 'SubtensorModule.root_register',
        args: { hotkey: validator.hotkey },
      });
    for (const { netuid, people } of queues) register(chain, netuid, people[at]);
    settle(chain);
  }
}

function register(chain: Chain, netuid: number, person: Person | undefined): void {
  if (person === undefined) return;
  const { coldkeyPair, hotkey } = person;
  send(chain, coldkeyPair, { name: 'SubtensorModule.burned_register', args: { netuid, hotkey } });
}

interface Stake {
  readonly hotkey: Hotkey;
  readonly netuid: number;
  readonly amount: string;
}

function stake(chain: Chain, { coldkeyPair }: Person, { hotkey, netuid, amount }: Stake): void {
  const args = { hotkey, netuid, amountRao: tao(amount).rao };
  send(chain, coldkeyPair, { name: 'SubtensorModule.add_stake', args });
}
