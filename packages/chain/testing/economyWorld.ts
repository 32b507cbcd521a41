import type { Call, Registry } from '@taokit/types/registry';
import { buildGenesis } from '../src/genesis/buildGenesis.ts';
import type { Genesis } from '../src/genesis/Genesis.ts';
import { type GenesisSubnet, writeSubnet } from '../src/genesis/writeSubnet.ts';
import { checkInvariants } from '../src/invariants/checkInvariants.ts';
import { TotalIssuance as BalancesIssuance } from '../src/pallets/balances/storage.ts';
import { PALLETS } from '../src/pallets/index.ts';
import { checkIssuance } from '../src/pallets/subtensorModule/checkStakeInvariants.ts';
import { createSubtensorModule } from '../src/pallets/subtensorModule/index.ts';
import { TotalIssuance } from '../src/pallets/subtensorModule/storage/emission.ts';
import type { Context, DispatchResult, EventRecord } from '../src/runtime/Context.ts';
import { signed } from '../src/runtime/Origin.ts';
import { type BlockInProgress, openBlock } from '../src/runtime/openBlock.ts';
import type { Pallet } from '../src/runtime/Pallet.ts';
import { createRuntime } from '../src/runtime/Runtime.ts';
import { createState } from '../src/state/createState.ts';
import type { State } from '../src/state/State.ts';
import { accountOf } from './accounts.ts';

/** A state in which calls are made without signatures, block after block, and everything has to add up after each. */
export interface EconomyWorld {
  /** The state. */
  readonly state: State;
  /** What hooks and calls see of the block that is open. */
  readonly context: Context;
  /** What happened in it so far. */
  readonly events: readonly EventRecord[];
  /** Makes a call on behalf of an account, by its name. */
  call(name: string, path: string, args: Record<string, unknown>): DispatchResult;
  /** Ends the block and opens the next one; ends the test where something does not add up. */
  step(): void;
  /** Opens a later block in which only calls are made: nothing of what the blocks up to it do has happened. */
  skipTo(number: number): void;
}

/** What a world begins with. */
export interface EconomyWorldOptions {
  /** Its subnets. */
  readonly subnets: readonly GenesisSubnet[];
  /** Who has a million TAO, by name. */
  readonly rich?: readonly string[];
  /** Whether //One makes the blocks; nobody does when left out. */
  readonly hasAuthor?: boolean;
  /** Writes that come last. */
  readonly writes?: (state: State) => void;
  /** The spec version; mainnet's when left out. */
  readonly spec?: number;
  /** The pallet of subnets and stake, where it is another one than usual. */
  readonly subtensorModule?: Pallet;
}

const RICH_RAO = 1_000_000_000_000_000n;

/** A world whose first block is open. */
export function economyWorld(registry: Registry, options: EconomyWorldOptions): EconomyWorld {
  const { subnets, rich = [], hasAuthor = false, writes, spec = 475 } = options;
  const subtensor = options.subtensorModule ?? createSubtensorModule();
  const others = PALLETS.filter(({ name }) => name !== 'SubtensorModule');
  const runtime = createRuntime(registry, spec, [...others, subtensor]);
  const state = createState(registry);
  buildGenesis(state, genesisOf(rich, hasAuthor));
  for (const subnet of subnets) writeSubnet(state, subnet);
  writes?.(state);
  TotalIssuance.insert(state, BalancesIssuance.get(state));
  state.seal(0);
  let block = 1;
  let open: BlockInProgress = begin();
  return {
    state,
    get context() {
      return open.context;
    },
    get events() {
      return open.events;
    },
    call: (name, path, args) =>
      open.context.dispatch({ path, arguments: args } as Call, signed(accountOf(name))),
    step() {
      const faults = [...checkInvariants(runtime, state), ...checkIssuance(state)];
      if (faults.length > 0) throw new Error(JSON.stringify(faults, undefined, 2));
      state.seal(block++);
      open = begin();
    },
    skipTo(number) {
      block = number;
      open = openBlock(runtime, state, block);
      open.enter(1);
    },
  };

  function begin(): BlockInProgress {
    const next = openBlock(runtime, state, block);
    subtensor.onInitialize?.(next.context);
    next.enter(1);
    return next;
  }
}

function genesisOf(rich: readonly string[], hasAuthor: boolean): Genesis {
  return {
    timestampMs: 1_767_225_600_000,
    balances: rich.map((name) => [accountOf(name), RICH_RAO] as const),
    ...(hasAuthor ? { authorities: [accountOf('One')] } : {}),
  };
}
