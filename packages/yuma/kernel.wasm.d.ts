import type { WasmModule } from './dist/wasm/WasmModule.js';

/** The consensus kernel. What an import of it gives is up to the platform: a compiled module in Workers and edge functions. */
declare const kernel: WasmModule;
export default kernel;
