import {
  type AccountId,
  type Context,
  createState,
  type DispatchResult,
  type EventRecord,
  PALLETS,
  type Pallet,
  type State,
} from '@taokit/chain';
import { MAINNET_SPEC } from '@taokit/types';
import { type CallPath, loadRegistry } from '@taokit/types/registry';
import { buildGenesis } from '../src/genesis/buildGenesis.ts';
import { adminUtils } from '../src/pallets/adminUtils/index.ts';
import { SUBNET_CALLS } from '../src/pallets/subtensorModule/calls/subnetCalls.ts';
import { guardCall } from '../src/pallets/subtensorModule/guards/guardCall.ts';
import { TotalIssuance } from '../src/pallets/subtensorModule/storage/emission.ts';
import { MaxAllowedUids } from '../src/pallets/subtensorModule/storage/hyperparameters.ts';
import { ValidatorPermit } from '../src/pallets/subtensorModule/storage/neurons.ts';
import { MaxRegistrationsPerBlock } from '../src/pallets/subtensorModule/storage/registration.ts';
import {
  NetworkLastLockCost,
  NetworkRateLimit,
  NetworksAdded,
  TotalNetworks,
} from '../src/pallets/subtensorModule/storage/subnets.ts';
import { type Origin, ROOT, signed } from '../src/runtime/Origin.ts';
import { openBlock } from '../src/runtime/openBlock.ts';
import { createRuntime } from '../src/runtime/Runtime.ts';
import { accountOf } from './accounts.ts';

/** What each account of the world holds, rao: a hundred thousand TAO. */
export const FUNDS_RAO = 100_000_000_000_000n;

/** A state with root and rich accounts, and a block in it that calls are made in. */
export interface SubnetWorld {
  /** The state. */
  readonly state: State;
  /** The block's context, another one after `goTo`. */
  context(): Context;
  /** Makes a call as an account by name, or as root. */
  call(who: string, path: CallPath, args?: Readonly<Record<string, unknown>>): DispatchResult;
  /** The same, which must go through. */
  done(who: string, path: CallPath, args?: Readonly<Record<string, unknown>>): void;
  /** Events of a path in the block so far. */
  events(path: string): readonly EventRecord['fields'][];
  /** Goes on in another block. */
  goTo(block: number): void;
}

const NAMES = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];

/** The account of a name: of people, and of the hotkeys they own. */
export function account(name: string): AccountId {
  return accountOf(name);
}

/** A world at block 1 000, with root and nothing else. */
export async function subnetWorld(spec = MAINNET_SPEC): Promise<SubnetWorld> {
  const registry = await loadRegistry();
  const subtensorModule: Pallet = {
    name: 'SubtensorModule',
    calls: SUBNET_CALLS,
    guardDispatch: guardCall,
  };
  const others = PALLETS.filter(({ name }) => name !== 'SubtensorModule' && name !== 'AdminUtils');
  const runtime = createRuntime(registry, spec, [...others, subtensorModule, adminUtils]);
  const state = createState(registry);
  buildGenesis(state, {
    timestampMs: 0,
    balances: NAMES.map((name) => [accountOf(name), FUNDS_RAO] as const),
  });
  TotalIssuance.insert(state, BigInt(NAMES.length) * FUNDS_RAO);
  NetworksAdded.insert(state, 0, true);
  TotalNetworks.insert(state, 1);
  MaxAllowedUids.insert(state, 0, 64);
  MaxRegistrationsPerBlock.insert(state, 0, 1);
  NetworkLastLockCost.insert(state, 1_000_000_000_000n);
  let open = openBlock(runtime, state, 1_000);
  const call: SubnetWorld['call'] = (who, path, args = {}) => {
    const origin: Origin = who === 'root' ? ROOT : signed(accountOf(who));
    return open.context.dispatch({ path, arguments: args } as never, origin);
  };
  return {
    state,
    context: () => open.context,
    call,
    done(who, path, args) {
      const result = call(who, path, args);
      if (!result.ok) throw new Error(`${path}: ${result.refusal}. ${result.reason}`);
    },
    events: (path) => open.events.filter((event) => event.path === path).map(({ fields }) => fields),
    goTo(block) {
      open = openBlock(runtime, state, block);
    },
  };
}

/** A world with subnet 1, on which the owner has neuron 0, and Bob and Charlie have 1 and 2; Bob's may validate. */
export async function worldOfThree(spec = MAINNET_SPEC): Promise<SubnetWorld> {
  const world = await subnetWorld(spec);
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  for (const who of ['Bob', 'Charlie'])
    world.done(who, 'SubtensorModule.burned_register', { netuid: 1, hotkey: account(`${who}//hotkey`) });
  ValidatorPermit.insert(world.state, 1, [false, true, false]);
  return world;
}
