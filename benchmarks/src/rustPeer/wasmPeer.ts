import type { EpochInput } from '@taokit/yuma';
import { epochDigest } from '../epoch/epochDigest.ts';
import type { BenchEngine, PreparedRun } from '../harness/BenchCase.ts';
import { buildRustPeerWasm, type WasmBuild } from './buildRustPeerWasm.ts';
import { decodeEpochOutput } from './decodeEpochOutput.ts';
import { encodeEpochInput } from './encodeEpochInput.ts';
import { loadWasmPeer } from './loadWasmPeer.ts';

/** The same crate as WASM, timed like the native one: from its own rows to its own vectors. */
export function wasmPeer(input: EpochInput): BenchEngine {
  return { name: 'rust-wasm', prepare: () => prepareWasmPeer(buildRustPeerWasm(), input) };
}

/**
 * Makes a build ready to be timed.
 *
 * @param build - by wasm-pack or by cargo
 * @param input - the epoch to compute
 */
export async function prepareWasmPeer(build: WasmBuild, input: EpochInput): Promise<PreparedRun> {
  const peer = await loadWasmPeer(build, encodeEpochInput(input));
  return {
    note: build.note,
    digest: () => {
      peer.run();
      return epochDigest(decodeEpochOutput(peer.encode(), input.n));
    },
    run: () => {
      peer.clear();
      const start = performance.now();
      peer.run();
      return performance.now() - start;
    },
  };
}
