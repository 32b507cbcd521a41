import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EngineUnavailable } from '../harness/BenchCase.ts';

/** The peer's crate. */
export const CRATE = fileURLToPath(new URL('../../rust-peer/', import.meta.url));

/** What the peer's WASM is compiled for. */
export const WASM_TARGET = 'wasm32-unknown-unknown';

/** @throws EngineUnavailable where cargo is missing */
export function requireCargo(): void {
  if (spawnSync('cargo', ['--version']).status !== 0)
    throw new EngineUnavailable('no cargo: install Rust from https://rustup.rs');
}

/** Whether the compiler has the libraries of the WASM target. */
export function hasWasmTarget(): boolean {
  const args = ['--print', 'target-libdir', '--target', WASM_TARGET];
  const { status, stdout } = spawnSync('rustc', args, { cwd: CRATE, encoding: 'utf8' });
  return status === 0 && existsSync(stdout.trim());
}

/**
 * Runs cargo in the peer's crate.
 *
 * @throws EngineUnavailable with what cargo says when it fails
 */
export function cargo(...args: string[]): void {
  // a target directory of the user's own would hide the result
  const all = [...args, '--target-dir', 'target'];
  const { status, stderr } = spawnSync('cargo', all, { cwd: CRATE, encoding: 'utf8' });
  if (status !== 0) throw new EngineUnavailable(`cargo ${args.join(' ')}: ${firstError(stderr)}`);
}

/** The first line that says what went wrong. */
export function firstError(stderr: string): string {
  const line = stderr.split('\n').find((text) => /^error/i.test(text)) ?? stderr.trim();
  return line.replace(/^error: /i, '');
}
