import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WasmBuild } from './buildRustPeerWasm.ts';

/** The peer in a memory of its own that holds one input. */
export interface LoadedPeer {
  /** Frees the previous output. */
  clear(): void;
  /** Computes the epoch from rows to vectors, both in its memory. */
  run(): void;
  /** The last output's flat form; valid until the next call. */
  encode(): Uint8Array;
}

/**
 * Loads what `buildRustPeerWasm` built, a fresh instance each time.
 *
 * @param build - the build
 * @param input - an input's flat form
 */
export async function loadWasmPeer({ builder, path }: WasmBuild, input: Uint8Array): Promise<LoadedPeer> {
  return builder === 'wasm-pack' ? loadBindings(path, input) : await loadBare(path, input);
}

/** What wasm-bindgen makes of `benchmarks/rust-peer/wasm-pack/src/lib.rs`. */
interface Bindings {
  readonly Peer: new (input: Uint8Array) => LoadedPeer;
}

function loadBindings(path: string, input: Uint8Array): LoadedPeer {
  const require = createRequire(import.meta.url);
  // a cached module is an instance whose memory grew with earlier inputs
  delete require.cache[require.resolve(path)];
  const { Peer } = require(path) as Bindings;
  return new Peer(input);
}

/** What `benchmarks/rust-peer/src/wasm.rs` exports. */
interface BareExports {
  readonly memory: WebAssembly.Memory;
  reserve(length: number): number;
  load(): void;
  clear(): void;
  run(): void;
  encode(): number;
  output_address(): number;
}

async function loadBare(path: string, input: Uint8Array): Promise<LoadedPeer> {
  const { instance } = await WebAssembly.instantiate(readFileSync(path));
  const peer = instance.exports as unknown as BareExports;
  const address = peer.reserve(input.length);
  new Uint8Array(peer.memory.buffer, address, input.length).set(input);
  peer.load();
  return {
    clear: () => peer.clear(),
    run: () => peer.run(),
    encode: () => {
      const length = peer.encode();
      return new Uint8Array(peer.memory.buffer, peer.output_address(), length);
    },
  };
}
