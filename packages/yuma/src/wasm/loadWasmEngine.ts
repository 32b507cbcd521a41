import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import { checkConsensus, readOptions } from '../internal/readOptions.ts';
import { compileKernel, instantiateKernel } from './internal/instantiateKernel.ts';
import { KernelState } from './internal/KernelState.ts';
import { wasmSession } from './internal/wasmSession.ts';

let loaded: Promise<EpochEngine> | undefined;

/**
 * Loads the WebAssembly engine: the same bits as the reference, hundreds of times faster. The kernel is part of the
 * package; nothing is fetched. What `runEpoch` needs of memory it keeps for the next epoch, up to 64 MiB; a session keeps its own until
 * it is disposed of. Later calls return the same engine; a failure is not remembered.
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

/** Memory never shrinks: after an epoch that needed more, the next one starts with a kernel of its own. */
const KEPT_BYTES = 64 * 2 ** 20;

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
      const output = { ...shared.runEpoch({ raw, spec }), bonds: shared.readRows('bonds') };
      if (shared.bytes > KEPT_BYTES) shared = undefined;
      return output;
    },
    createSession(input) {
      return wasmSession(instantiateKernel(module), input);
    },
  };
}
