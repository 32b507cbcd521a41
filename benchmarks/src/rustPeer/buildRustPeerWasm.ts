import { EngineUnavailable } from '../harness/BenchCase.ts';
import { CRATE, cargo, requireCargo, WASM_TARGET } from './cargo.ts';
import { wasmPack } from './wasmPack.ts';

/** The peer as WASM, and who built it. */
export interface WasmBuild {
  readonly builder: 'wasm-pack' | 'cargo';
  /** The JavaScript wasm-pack writes beside its module, or cargo's bare module. */
  readonly path: string;
  /** Who built it, and why not wasm-pack. */
  readonly note: string;
}

/**
 * Builds the peer as WASM: with wasm-pack where it can, else with cargo alone. Neither downloads anything.
 *
 * @throws EngineUnavailable where cargo or the target is missing, or the build fails
 */
export function buildRustPeerWasm(): WasmBuild {
  requireCargo();
  try {
    return { builder: 'wasm-pack', ...wasmPack() };
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    return { builder: 'cargo', path: buildWithCargo(), note: `built by cargo: ${error.message}` };
  }
}

function buildWithCargo(): string {
  try {
    cargo('build', '--release', '--locked', '--lib', '--target', WASM_TARGET);
  } catch (error) {
    // what cargo says without the target is that it cannot find `std`
    throw new EngineUnavailable(`${(error as Error).message} (rustup target add ${WASM_TARGET})`);
  }
  return `${CRATE}target/${WASM_TARGET}/release/rust_peer.wasm`;
}
