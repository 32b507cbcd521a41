import { TaokitError } from '@taokit/errors';

/** Why the WebAssembly engine cannot be had. */
export type YumaWasmErrorCode = 'yuma/wasm-missing' | 'yuma/wasm-refused' | 'yuma/wasm-memory';

/** The WebAssembly engine cannot be loaded here, or has no memory for an input. The TypeScript reference still computes. */
export class YumaWasmError extends TaokitError<YumaWasmErrorCode> {
  override readonly name = 'YumaWasmError';
}
