import { describeValue } from '@taokit/errors/check';
import { YumaWasmError } from '../YumaWasmError.ts';
import { inflate } from './inflate.ts';
import type { KernelExports } from './KernelExports.ts';
import { noMemory } from './kernelMemory.ts';
import { kernelStamp } from './kernelStamp.generated.ts';
import { instantiateSync } from './loader.generated.ts';

/** Compiles the kernel. Rejects with YumaWasmError where WebAssembly or its SIMD is missing or a policy forbids it. */
export async function compileKernel(): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') throw missing();
  // Loaded only here: who brings a module, or has no WebAssembly, does not fetch it.
  const { kernelBase64, kernelBytes } = await import('./kernel.generated.ts');
  const bytes = await inflate(kernelBase64, kernelBytes);
  if (!WebAssembly.validate(bytes)) throw missing();
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new YumaWasmError('The consensus kernel may not be compiled here.', {
      code: 'yuma/wasm-refused',
      fix: "Pass { module } compiled from '@taokit/yuma/kernel.wasm', or allow 'wasm-unsafe-eval' in the page's Content-Security-Policy.",
      cause,
    });
  }
}

/** Whether a value is the kernel of this version, compiled from `kernel.wasm`. */
export function isKernel(value: unknown): value is WebAssembly.Module {
  return (
    describeValue(value) === 'a WebAssembly.Module' &&
    WebAssembly.Module.customSections(value as WebAssembly.Module, kernelStamp).length > 0
  );
}

/**
 * A kernel with a memory of its own.
 *
 * @throws YumaWasmError when the runtime has no room for another: each reserves as much as it may ever need
 */
export function instantiateKernel(module: WebAssembly.Module): KernelExports {
  try {
    return instantiateSync(module).exports as KernelExports;
  } catch (cause) {
    throw noMemory('This runtime has no memory for another kernel.', { cause });
  }
}

function missing(): YumaWasmError {
  return new YumaWasmError('This runtime has no WebAssembly with SIMD, or no DecompressionStream.', {
    code: 'yuma/wasm-missing',
    fix: 'Use loadEngine, which falls back to the TypeScript reference.',
  });
}
