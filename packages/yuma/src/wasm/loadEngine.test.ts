import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

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
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('TypeScript'));
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
    await expect(loadWasmEngine()).rejects.toMatchObject({ code: 'yuma/wasm-missing' });
    vi.spyOn(WebAssembly, 'compile').mockRejectedValueOnce(new WebAssembly.CompileError('policy'));
    await expect(loadWasmEngine()).rejects.toMatchObject({ code: 'yuma/wasm-refused' });
  });
});
