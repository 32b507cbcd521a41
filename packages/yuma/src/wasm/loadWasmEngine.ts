import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import { checkConsensus, readOptions } from '../internal/readOptions.ts';
import { compileKernel, instantiateKernel } from './internal/instantiateKernel.ts';
import { KernelState } from './internal/KernelState.ts';
import { wasmSession } from './internal/wasmSession.ts';

let loaded: Promise<EpochEngine> | undefined;

/**
 * Loads the WebAssembly engine: the same bits as the reference, hundreds of times faster. The kernel is part of the
 * package; nothing is fetched. Later calls return the same engine; a failure is not remembered.
 *
 * @returns an engine whose calls are synchronous
 * @throws YumaWasmError where WebAssembly or its SIMD is missing, or a page's policy forbids it
 *
 * @example
 * ```ts
 * import { loadWasmEngine } from '@taokit/yuma';
 *
 * const engine = await loadWasmEngine();
 * engine.name; // 'wasm'
 * ```
 */
export function loadWasmEngine(): Promise<EpochEngine> {
  loaded ??= compileKernel().then(wasmEngine);
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

function wasmEngine(module: WebAssembly.Module): EpochEngine {
  let shared: KernelState | undefined;
  return {
    name: 'wasm',
    runEpoch(input, options = {}) {
      const { raw, spec } = readOptions(options);
      checkEpochInput(input);
      checkConsensus(input, spec);
      if (shared === undefined) shared = new KernelState(instantiateKernel(module), input);
      else shared.load(input);
      const output = shared.runEpoch({ raw, spec });
      return { ...output, bonds: shared.readRows('bonds') };
    },
    createSession(input) {
      return wasmSession(instantiateKernel(module), input);
    },
  };
}
