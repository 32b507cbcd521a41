import { afterEach, describe, expect, test, vi } from 'vitest';

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

  test('rejects: loadWasmEngine says what is missing or forbidden', async () => {
    const { loadWasmEngine } = await import('./loadWasmEngine.ts');
    vi.spyOn(WebAssembly, 'validate').mockReturnValueOnce(false);
    await expect(loadWasmEngine()).rejects.toMatchObject({ code: 'yuma/wasm-missing' });
    vi.spyOn(WebAssembly, 'compile').mockRejectedValueOnce(new WebAssembly.CompileError('policy'));
    await expect(loadWasmEngine()).rejects.toMatchObject({ code: 'yuma/wasm-refused' });
  });
});
