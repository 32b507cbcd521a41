import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EngineUnavailable } from '../harness/BenchCase.ts';

const CRATE = fileURLToPath(new URL('../../rust-peer/', import.meta.url));
const WASM_TARGET = 'wasm32-unknown-unknown';

/**
 * Builds the peer for this machine.
 *
 * @returns path of the executable
 * @throws EngineUnavailable where cargo is missing or cannot build
 */
export function buildRustPeer(): string {
  requireCargo();
  cargo('build', '--release', '--locked', '--bin', 'rust-peer');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return `${CRATE}target/release/rust-peer${suffix}`;
}

/**
 * Builds the peer as a WASM module.
 *
 * @returns path of the module
 * @throws EngineUnavailable where cargo or the target is missing, or the build fails
 */
export function buildRustPeerWasm(): string {
  requireCargo();
  try {
    cargo('build', '--release', '--locked', '--lib', '--target', WASM_TARGET);
  } catch (error) {
    // what cargo says without the target is that it cannot find `std`
    throw new EngineUnavailable(`${(error as Error).message} (rustup target add ${WASM_TARGET})`);
  }
  return `${CRATE}target/${WASM_TARGET}/release/rust_peer.wasm`;
}

function requireCargo(): void {
  if (spawnSync('cargo', ['--version']).status !== 0)
    throw new EngineUnavailable('no cargo: install Rust from https://rustup.rs');
}

function cargo(...args: string[]): void {
  // a target directory of the user's own would hide the result
  const all = [...args, '--target-dir', 'target'];
  const { status, stderr } = spawnSync('cargo', all, { cwd: CRATE, encoding: 'utf8' });
  if (status === 0) return;
  const reason = stderr.split('\n').find((line) => line.startsWith('error')) ?? stderr.trim();
  throw new EngineUnavailable(`cargo ${args.join(' ')}: ${reason}`);
}
