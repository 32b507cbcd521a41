import { loadWasmEngine } from '@taokit/yuma';
import { describe, expect, test } from 'vitest';
import { testInput } from '../../packages/yuma/testing/testInput.ts';
import { kernelFile } from './kernelFile.ts';

describe('kernelFile', () => {
  test('behaviour: compiled by the platform, it is the engine inside the package', async () => {
    const module = await WebAssembly.compile(kernelFile());
    const engine = await loadWasmEngine({ module });
    expect(await loadWasmEngine({ module })).toBe(engine);
    const input = testInput({ n: 9, validators: 3 });
    const own = await loadWasmEngine();
    expect(engine).not.toBe(own);
    expect(engine.runEpoch(input, { raw: true })).toEqual(own.runEpoch(input, { raw: true }));
  });
});
