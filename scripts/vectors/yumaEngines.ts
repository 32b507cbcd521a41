import { type EpochEngine, loadWasmEngine, referenceEngine } from '@taokit/yuma';

/** Every engine that computes epochs. All of them run every epoch vector. */
export async function yumaEngines(): Promise<readonly EpochEngine[]> {
  return [referenceEngine, await loadWasmEngine()];
}
