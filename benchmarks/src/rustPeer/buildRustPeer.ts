import { CRATE, cargo, requireCargo } from './cargo.ts';

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
