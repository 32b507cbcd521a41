import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import fc from 'fast-check';
import { arbitraryEpoch } from '../../packages/yuma/testing/arbitraryEpoch.ts';
import { differenceOf } from '../../packages/yuma/testing/compareEngines.ts';

/** Random epochs of up to 4096 uids on both engines: every stored value and every raw intermediate must agree. */
export async function fuzzYuma(seed: number, runs: number): Promise<void> {
  const wasm = await loadWasmEngine();
  const agrees = fc.property(arbitraryEpoch({ maxUids: 4096 }), (shape) => {
    const difference = differenceOf(referenceEngine, wasm, shape);
    if (difference !== undefined) throw new Error(difference);
  });
  fc.assert(agrees, { seed, numRuns: runs });
}
