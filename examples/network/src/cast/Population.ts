import type { Coldkey, Hotkey } from '@taokit/types';
import type { Cast } from './Cast.ts';
import type { Person } from './Person.ts';

/** Somebody as everybody sees them: a name and two addresses. */
export interface Resident {
  /** A short name for tables. */
  readonly name: string;
  /** Address of the coldkey. */
  readonly coldkey: Coldkey;
  /** Address of the hotkey. */
  readonly hotkey: Hotkey;
}

/** Who lives on the network, without any secret: what its first block is made of. */
export interface Population {
  /** The subnets, by netuid from 1. */
  readonly subnets: readonly {
    readonly netuid: number;
    readonly owner: Resident;
    readonly miners: readonly Resident[];
  }[];
  /** The validators. */
  readonly validators: readonly Resident[];
  /** Who stakes through validators. */
  readonly nominator: Resident;
  /** Who pays for answers. */
  readonly client: Resident;
}

/** The cast without its secrets. */
export function populationOf({ subnets, validators, nominator, client }: Cast): Population {
  return {
    subnets: subnets.map(({ netuid, owner, miners }) => ({
      netuid,
      owner: residentOf(owner),
      miners: miners.map(({ person }) => residentOf(person)),
    })),
    validators: validators.map(({ person }) => residentOf(person)),
    nominator: residentOf(nominator),
    client: residentOf(client),
  };
}

function residentOf({ name, coldkey, hotkey }: Person): Resident {
  return { name, coldkey, hotkey };
}
