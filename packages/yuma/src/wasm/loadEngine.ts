import type { EpochEngine } from '../EpochEngine.ts';
import { loadWasmEngine } from './loadWasmEngine.ts';
import { YumaWasmError } from './YumaWasmError.ts';

/**
 * Loads the fastest engine that runs here: WebAssembly, or the TypeScript reference where that cannot be had. `name` says
 * which.
 *
 * @returns an engine whose calls are synchronous
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 *
 * const engine = await loadEngine();
 * console.log(engine.name); // 'wasm', or 'typescript' where WebAssembly is missing
 * ```
 */
export async function loadEngine(): Promise<EpochEngine> {
  try {
    return await loadWasmEngine();
  } catch (error) {
    if (!(error instanceof YumaWasmError)) throw error;
    // Loaded only here: a page with WebAssembly never fetches it.
    const { referenceEngine } = await import('../reference/referenceEngine.ts');
    return referenceEngine;
  }
}
