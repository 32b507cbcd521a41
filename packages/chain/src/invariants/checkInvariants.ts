import type { Runtime } from '../runtime/Runtime.ts';
import type { Reads } from '../state/State.ts';
import type { InvariantFault } from './InvariantFault.ts';

/**
 * Whether everything adds up that must after every block: what each pallet says of its own storage.
 *
 * @param runtime - whose pallets are asked
 * @param reads - the state after a block
 * @returns what does not; empty when all does
 *
 * @example
 * ```ts
 * import { checkInvariants, createChain, developmentGenesis } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const chain = createChain({ registry: await loadRegistry(), genesis: developmentGenesis() });
 * chain.produceBlock();
 * console.log(checkInvariants(chain.runtime, chain.state)); // []
 * ```
 */
export function checkInvariants(runtime: Runtime, reads: Reads): readonly InvariantFault[] {
  return runtime.pallets.flatMap(({ checkInvariants: check }) => check?.(reads) ?? []);
}
