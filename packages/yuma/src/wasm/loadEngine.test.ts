import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testInput } from '../../testing/testInput.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The kernel as `kernel.wasm` has it: with its stamp, an empty section of that name. */
async function stampedKernel(): Promise<WebAssembly.Module> {
  const { kernelBase64, kernelBytes } = await import('./internal/kernel.generated.ts');
  const { kernelStamp } = await import('./internal/kernelStamp.generated.ts');
  const { inflate } = await import('./internal/inflate.ts');
  const name = new TextEncoder().encode(kernelStamp);
  const section = [0, name.length + 1, name.length, ...name];
  return WebAssembly.compile(Uint8Array.from([...(await inflate(kernelBase64, kernelBytes)), ...section]));
}

describe('loadEngine', () => {
  test('default: WebAssembly', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    expect((await loadEngine()).name).toBe('wasm');
  });

  test('behaviour: without SIMD the reference computes, and a later call tries again', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    vi.spyOn(WebAssembly, 'validate').mockReturnValueOnce(false);
    expect((await loadEngine()).name).toBe('typescript');
    expect((await loadEngine()).name).toBe('wasm');
  });

  test('behaviour: without WebAssembly the reference computes', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const { loadEngine } = await import('./loadEngine.ts');
    expect((await loadEngine()).name).toBe('typescript');
  });

  test('behaviour: without WebAssembly it says why, and tells once', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    vi.stubGlobal('WebAssembly', undefined);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const told = vi.fn();
    expect(await loadEngine({ onFallback: false })).toMatchObject({
      fallback: { code: 'yuma/wasm-missing' },
    });
    expect(warned).not.toHaveBeenCalled();
    await loadEngine({ onFallback: told });
    await loadEngine();
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'yuma/wasm-missing' }));
    expect(warned).not.toHaveBeenCalled();
  });

  test('behaviour: by default it warns, once', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    vi.stubGlobal('WebAssembly', undefined);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (let i = 0; i < 2; i++) await loadEngine();
    expect(warned).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(
        '@taokit/yuma computes in TypeScript, hundreds of times slower. This runtime has no WebAssembly',
      ),
    );
  });

  test('behaviour: WebAssembly gives no reason', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    expect(await loadEngine()).not.toHaveProperty('fallback');
  });

  test.each([
    [{ modul: 1 }, 'yuma/unknown-field'],
    [{ onFallback: true }, 'yuma/wrong-type'],
    [{ module: {} }, 'yuma/wrong-type'],
    [{ module: new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) }, 'yuma/wrong-type'],
  ])('rejects: options that are none, and modules of others: %j', async (options, code) => {
    const { loadEngine } = await import('./loadEngine.ts');
    await expect(loadEngine(options as object)).rejects.toMatchObject({ code });
  });

  test('rejects: loadWasmEngine says what is missing or forbidden', async () => {
    const { loadWasmEngine } = await import('./loadWasmEngine.ts');
    vi.spyOn(WebAssembly, 'validate').mockReturnValueOnce(false);
    const missing = {
      name: 'YumaWasmError',
      code: 'yuma/wasm-missing',
      message: expect.stringContaining(
        'This runtime has no WebAssembly with SIMD, or no DecompressionStream.',
      ),
      fix: 'Use loadEngine, which falls back to the TypeScript reference.',
    };
    await expect(loadWasmEngine()).rejects.toMatchObject(missing);
    const policy = new WebAssembly.CompileError('policy');
    vi.spyOn(WebAssembly, 'compile').mockRejectedValueOnce(policy);
    await expect(loadWasmEngine()).rejects.toMatchObject({
      code: 'yuma/wasm-refused',
      message: expect.stringContaining('The consensus kernel may not be compiled here.'),
      fix: "Pass { module } compiled from '@taokit/yuma/kernel.wasm', or allow 'wasm-unsafe-eval' in the page's Content-Security-Policy.",
      cause: policy,
    });
    vi.stubGlobal('DecompressionStream', undefined);
    await expect(loadWasmEngine()).rejects.toMatchObject(missing);
  });

  test('rejects: what is none, by name', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    const { loadWasmEngine } = await import('./loadWasmEngine.ts');
    await expect(loadEngine({ onFallback: 5 } as never)).rejects.toThrow(/^options\.onFallback is 5/);
    await expect(loadWasmEngine(5 as never)).rejects.toThrow(/^options is 5/);
    for (const load of [loadEngine, loadWasmEngine])
      await expect(load({ module: 5 } as never)).rejects.toThrow(
        'options.module is 5, not the compiled @taokit/yuma/kernel.wasm of this version',
      );
  });

  test('behaviour: the kernel compiled by the caller: an engine of its own, the same for the same module', async () => {
    const { loadEngine } = await import('./loadEngine.ts');
    const { loadWasmEngine } = await import('./loadWasmEngine.ts');
    const [module, another] = [await stampedKernel(), await stampedKernel()];
    const engine = await loadEngine({ module });
    expect(engine.name).toBe('wasm');
    expect(await loadWasmEngine({ module })).toBe(engine);
    expect(await loadWasmEngine({ module: another })).not.toBe(engine);
    expect(await loadWasmEngine()).not.toBe(engine);
    expect(engine.runEpoch(testInput({ n: 4, validators: 2 })).active).toHaveLength(4);
  });
});
