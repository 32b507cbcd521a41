import type { WasmModule } from './WasmModule.ts';
import type { YumaWasmError } from './YumaWasmError.ts';

/** Where the WebAssembly engine comes from. */
export interface WasmEngineOptions {
  /**
   * The kernel, compiled by the platform: `@taokit/yuma/kernel.wasm`. For runtimes that allow ready modules only, such as
   * Cloudflare Workers. Without it, the kernel inside the package is compiled here.
   */
  readonly module?: WasmModule;
}

/** How an engine is chosen. */
export interface EngineOptions extends WasmEngineOptions {
  /**
   * Told once per program when WebAssembly cannot be had and the engine that computes is hundreds of times slower; without it,
   * `console.warn` is. `false`: nobody is told.
   */
  readonly onFallback?: false | ((reason: YumaWasmError) => void);
}
