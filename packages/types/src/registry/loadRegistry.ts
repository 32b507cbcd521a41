import type { Registry } from './Registry.ts';

/** The interface of the runtime this version was generated from. Loaded once, when first asked for. */
let loading: Promise<Registry> | undefined;

/**
 * Loads the interface of mainnet's runtime. The data is a module of its own, so that a page fetches it only when asked.
 *
 * @returns the registry; the same object every time
 */
export function loadRegistry(): Promise<Registry> {
  loading ??= import('./data/index.ts').then(({ registry }) => registry);
  return loading;
}
