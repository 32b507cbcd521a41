import { YumaWasmError } from '../YumaWasmError.ts';
import type { KernelExports } from './KernelExports.ts';
import { kernelBase64 } from './kernel.generated.ts';
import { assemblyScriptLoader } from './loader.generated.ts';

/** Compiles the kernel. Rejects with YumaWasmError where WebAssembly or its SIMD is missing or a policy forbids it. */
export async function compileKernel(): Promise<WebAssembly.Module> {
  const bytes = decodeBase64(kernelBase64);
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(bytes)) throw missing();
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new YumaWasmError('The consensus kernel may not be compiled here.', {
      code: 'yuma/wasm-refused',
      fix: "Allow 'wasm-unsafe-eval' in the page's Content-Security-Policy, or use loadEngine, which falls back.",
      cause,
    });
  }
}

/** A kernel with a memory of its own. */
export function instantiateKernel(module: WebAssembly.Module): KernelExports {
  return assemblyScriptLoader().instantiateSync(module).exports as KernelExports;
}

function missing(): YumaWasmError {
  return new YumaWasmError('This runtime has no WebAssembly with SIMD.', {
    code: 'yuma/wasm-missing',
    fix: 'Use loadEngine, which falls back to the TypeScript reference.',
  });
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
