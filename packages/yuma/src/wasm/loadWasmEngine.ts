import { objectOf, optional, type Rule, wrongType } from '@taokit/errors/check';
import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import { check } from '../internal/check.ts';
import { checkConsensus, readOptions } from '../internal/readOptions.ts';
import type { WasmEngineOptions } from './EngineOptions.ts';
import { compileKernel, instantiateKernel, isKernel } from './internal/instantiateKernel.ts';
import { KernelState } from './internal/KernelState.ts';
import { wasmSession } from './internal/wasmSession.ts';

/** A module of another version, or of another program, would compute something else. */
const kernelModule: Rule = (value, field) =>
  isKernel(value)
    ? undefined
    : wrongType(value, field, 'the compiled @taokit/yuma/kernel.wasm of this version');

const OPTIONS: Rule = /* @__PURE__ */ objectOf({ module: /* @__PURE__ */ optional(kernelModule) });

let loaded: Promise<EpochEngine> | undefined;
const engines = /* @__PURE__ */ new WeakMap<object, EpochEngine>();

/**
 * Loads the WebAssembly engine: the same bits as the reference, hundreds of times faster. The kernel is part of the
 * package; nothing is fetched. What `runEpoch` needs of memory it keeps for the next epoch, up to 64 MiB; a session keeps its own until
 * it is disposed of. Later calls return the same engine; a failure is not remembered.
 *
 * @param options - a compiled kernel, where this runtime may not compile one
 * @returns an engine whose calls are synchronous
 * @throws YumaWasmError where WebAssembly or its SIMD is missing, or a page's policy forbids it
 * @throws YumaInputError for options that are none, and for a module that is not the kernel of this version
 *
 * @example
 * ```ts
 * import { loadWasmEngine } from '@taokit/yuma';
 * import kernel from '@taokit/yuma/kernel.wasm'; // a compiled module in Cloudflare Workers and edge functions
 *
 * const engine = await loadWasmEngine({ module: kernel });
 * engine.name; // 'wasm'
 * ```
 */
export async function loadWasmEngine(options: WasmEngineOptions = {}): Promise<EpochEngine> {
  check(options, OPTIONS, 'options');
  if (options.module !== undefined) return engineOf(options.module as WebAssembly.Module);
  loaded ??= compileKernel().then(wasmEngine);
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

function engineOf(module: WebAssembly.Module): EpochEngine {
  const engine = engines.get(module) ?? wasmEngine(module);
  engines.set(module, engine);
  return engine;
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
      shared ??= new KernelState(instantiateKernel(module));
      shared.load(input);
      const output = { ...shared.runEpoch({ raw, spec }), bonds: shared.readRows('bonds') };
      if (shared.bytes > KEPT_BYTES) shared = undefined;
      return output;
    },
    createSession(input) {
      return wasmSession(instantiateKernel(module), input);
    },
  };
}
