import type { EpochEngine } from '../EpochEngine.ts';
import { referenceEngine } from '../reference/referenceEngine.ts';
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
    if (error instanceof YumaWasmError) return referenceEngine;
    throw error;
  }
}
