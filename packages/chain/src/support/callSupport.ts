import { type Registry, variantsOf } from '@taokit/types/registry';
import { PALLETS } from '../pallets/index.ts';
import type { Pallet } from '../runtime/Pallet.ts';
import { whyRefused } from '../runtime/refusedCalls.ts';

/** What a chain does with a call of the interface. */
export type CallSupport =
  | {
      /** `Pallet.call`. */
      readonly path: string;
      /** It is answered as on mainnet. */
      readonly support: 'live';
    }
  | {
      /** `Pallet.call`. */
      readonly path: string;
      /** It fails with `System.CallFiltered`, and the reason names it. */
      readonly support: 'refused';
      /** Why, half a sentence. */
      readonly reason: string;
    };

/**
 * Says of every call of an interface whether a chain answers it, in the order of the interface.
 *
 * @param registry - the interface
 * @param pallets - what runs; mainnet's pallets when left out
 *
 * @example
 * ```ts
 * import { callSupport } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const calls = callSupport(await loadRegistry());
 * console.log(calls.find(({ path }) => path === 'EVM.create')); // refused: there is no EVM
 * ```
 */
export function callSupport(
  registry: Registry,
  pallets: readonly Pallet[] = PALLETS,
): readonly CallSupport[] {
  const live = new Set(pallets.flatMap(({ calls }) => calls.map(({ path }) => path as string)));
  return registry.pallets.flatMap(({ name, calls }) =>
    calls === undefined
      ? []
      : variantsOf(registry, calls).map(([call]): CallSupport => {
          const path = `${name}.${call}`;
          if (live.has(path)) return { path, support: 'live' };
          const reason = whyRefused(path) ?? 'no pallet here answers it';
          return { path, support: 'refused', reason };
        }),
  );
}
