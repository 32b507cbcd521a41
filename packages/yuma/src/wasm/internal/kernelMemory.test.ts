import { describe, expect, test } from 'vitest';
import type { KernelExports } from './KernelExports.ts';
import { growTo } from './kernelMemory.ts';

describe('growTo', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 });
  const kernel = { memory } as KernelExports;

  test('default: grows to whole pages, never shrinks', () => {
    growTo(kernel, 65_537);
    expect(memory.buffer.byteLength).toBe(2 * 65_536);
    growTo(kernel, 1);
    expect(memory.buffer.byteLength).toBe(2 * 65_536);
  });

  test('rejects: more than the runtime has', () => {
    expect(() => growTo(kernel, 2 ** 33)).toThrow(expect.objectContaining({ code: 'yuma/wasm-memory' }));
  });
});
