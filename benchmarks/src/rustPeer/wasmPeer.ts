import { readFileSync } from 'node:fs';
import type { EpochInput } from '@taokit/yuma';
import { epochDigest } from '../epoch/epochDigest.ts';
import type { BenchEngine, PreparedRun } from '../harness/BenchCase.ts';
import { buildRustPeerWasm } from './buildRustPeer.ts';
import { decodeEpochOutput } from './decodeEpochOutput.ts';
import { encodeEpochInput } from './encodeEpochInput.ts';

/** What `benchmarks/rust-peer/src/wasm.rs` exports. */
interface PeerExports {
  readonly memory: WebAssembly.Memory;
  reserve(length: number): number;
  load(): void;
  clear(): void;
  run(): void;
  encode(): number;
  output_address(): number;
}

/** The same crate as WASM, timed like the native one: from its own rows to its own vectors. */
export function wasmPeer(input: EpochInput): BenchEngine {
  return { name: 'rust-wasm', prepare: () => instantiate(buildRustPeerWasm(), input) };
}

async function instantiate(path: string, input: EpochInput): Promise<PreparedRun> {
  const { instance } = await WebAssembly.instantiate(readFileSync(path));
  const peer = instance.exports as unknown as PeerExports;
  const bytes = encodeEpochInput(input);
  const address = peer.reserve(bytes.length);
  new Uint8Array(peer.memory.buffer, address, bytes.length).set(bytes);
  peer.load();
  return {
    digest: () => {
      peer.run();
      const length = peer.encode();
      const output = new Uint8Array(peer.memory.buffer, peer.output_address(), length);
      return epochDigest(decodeEpochOutput(output, input.n));
    },
    run: () => {
      peer.clear();
      const start = performance.now();
      peer.run();
      return performance.now() - start;
    },
  };
}
