import { callback, objectOf, optional, type Rule } from '@taokit/errors/check';
import type { EpochEngine } from '../EpochEngine.ts';
import { check } from '../internal/check.ts';
import { leftOut } from '../internal/epochRules.ts';
import type { EngineOptions } from './EngineOptions.ts';
import { loadWasmEngine } from './loadWasmEngine.ts';
import { YumaWasmError } from './YumaWasmError.ts';

/** The module is checked by `loadWasmEngine`. */
const OPTIONS: Rule = /* @__PURE__ */ objectOf({
  module: leftOut,
  onFallback: optional((value, field) => (value === false ? undefined : callback(value, field))),
});

let isTold = false;

/**
 * Loads the fastest engine that runs here: WebAssembly, or the TypeScript reference where that cannot be had. `name` says
 * which; `fallback` says why it is not WebAssembly, and so does one warning per program.
 *
 * @param options - a compiled kernel, where this runtime may not compile one; who is told of a fallback
 * @returns an engine whose calls are synchronous
 * @throws YumaInputError for options that are none, and for a module that is not the kernel of this version
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 *
 * const engine = await loadEngine();
 * console.log(engine.name); // 'wasm', or 'typescript' where WebAssembly is missing or forbidden
 * console.log(engine.fallback?.code); // undefined, or 'yuma/wasm-missing', 'yuma/wasm-refused'
 * ```
 */
export async function loadEngine(options: EngineOptions = {}): Promise<EpochEngine> {
  check(options, OPTIONS, 'options');
  const { module, onFallback = warn } = options;
  try {
    return await loadWasmEngine(module === undefined ? {} : { module });
  } catch (error) {
    if (!(error instanceof YumaWasmError)) throw error;
    if (onFallback && !isTold) {
      onFallback(error);
      isTold = true;
    }
    // Loaded only here: a page with WebAssembly never fetches it.
    const { referenceEngine } = await import('../reference/referenceEngine.ts');
    return { ...referenceEngine, fallback: error };
  }
}

function warn({ message }: YumaWasmError): void {
  // biome-ignore lint/suspicious/noConsole: the one thing this package says by itself, and an option turns it off.
  console.warn(`@taokit/yuma computes in TypeScript, hundreds of times slower. ${message}`);
}
