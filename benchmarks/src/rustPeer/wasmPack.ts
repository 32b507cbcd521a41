import { spawnSync } from 'node:child_process';
import { EngineUnavailable } from '../harness/BenchCase.ts';
import { CRATE, firstError, hasWasmTarget, WASM_TARGET } from './cargo.ts';

/** The peer with bindings: the crate wasm-pack builds. */
const BINDINGS = `${CRATE}wasm-pack/`;

const NEEDS = 'benchmarks/README.md says what wasm-pack needs';

/**
 * Builds the peer's bindings with wasm-pack, from what is on this machine.
 *
 * @returns path of a CommonJS module, and the version of wasm-pack that built it
 * @throws EngineUnavailable where wasm-pack or something it needs is missing
 */
export function wasmPack(): { path: string; note: string } {
  const { status, stdout } = spawnSync('wasm-pack', ['--version'], { encoding: 'utf8' });
  if (status !== 0) throw new EngineUnavailable('no wasm-pack on the PATH');
  // wasm-pack would install a missing target, in every mode
  if (!hasWasmTarget()) throw new EngineUnavailable(`no target ${WASM_TARGET} for wasm-pack`);
  build();
  return { path: `${BINDINGS}pkg/rust_peer_wasm.js`, note: `built by ${stdout.trim()}` };
}

function build(): void {
  const ofWasmPack = ['build', '--release', '--target', 'nodejs', '--no-typescript', '--mode', 'no-install'];
  const ofCargo = ['--locked', '--target', WASM_TARGET, '--target-dir', 'target'];
  const { status, stderr } = spawnSync('wasm-pack', [...ofWasmPack, '--', ...ofCargo], {
    cwd: BINDINGS,
    encoding: 'utf8',
    // for every cargo that wasm-pack starts, not only for the one that builds
    env: { ...process.env, CARGO_NET_OFFLINE: 'true' },
  });
  if (status !== 0) throw new EngineUnavailable(`wasm-pack build: ${firstError(stderr)} (${NEEDS})`);
}
