import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { EngineUnavailable } from '../../benchmarks/src/harness/BenchCase.ts';
import { rustPeerEngine } from '../../benchmarks/src/rustPeer/rustPeerEngine.ts';
import type { EpochRunner } from './EpochRunner.ts';

/** Every engine that computes epochs. All of them run every epoch vector. */
export async function yumaEngines(): Promise<readonly EpochRunner[]> {
  return [referenceEngine, await loadWasmEngine(), ...rustPeer()];
}

/** What the benchmarks measure against is held to the same vectors, where it can be built. */
function rustPeer(): EpochRunner[] {
  try {
    return [rustPeerEngine()];
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    console.log(`rust-peer left out: ${error.message}`);
    return [];
  }
}
