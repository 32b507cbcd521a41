import { loadRegistry } from '@taokit/types/registry';
import { createSubtensorModule } from '../../src/pallets/subtensorModule/index.ts';
import type { Pallet } from '../../src/runtime/Pallet.ts';
import {
  type EconomyWorld,
  type EconomyWorldOptions,
  economyWorld,
  type TestSubnet,
} from '../../testing/index.ts';

const registry = await loadRegistry();

/** A world as the pallet's own tests set one up: root, and a subnet for each pair of reserves, from netuid 1 on. */
export function palletWorld(
  reserves: readonly (readonly [taoRao: bigint, alphaRao: bigint])[],
  options: Partial<EconomyWorldOptions> = {},
): EconomyWorld {
  const pools = reserves.map(
    ([taoRao, alphaInRao], at): TestSubnet => ({ netuid: at + 1, taoRao, alphaInRao }),
  );
  return stillWorld({ subnets: [{ netuid: 0 }, ...pools], ...options });
}

/**
 * A world in whose blocks nothing happens but what a test does. As in the pallet's own tests, calls are made past the guards that the
 * runtime puts before them.
 */
export function stillWorld(options: EconomyWorldOptions): EconomyWorld {
  return economyWorld(registry, { subtensorModule: stillModule(), ...options });
}

/** How far two amounts are from each other. */
export function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function stillModule(): Pallet {
  const { onInitialize: _, guardDispatch: __, ...rest } = createSubtensorModule();
  return rest;
}
