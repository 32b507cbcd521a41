import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { referenceEngine } from '@taokit/yuma/reference';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { epochDigest } from '../epoch/epochDigest.ts';
import { EngineUnavailable } from '../harness/BenchCase.ts';
import { buildRustPeerWasm, type WasmBuild } from './buildRustPeerWasm.ts';
import { hasWasmTarget } from './cargo.ts';
import { testEpoch } from './testEpoch.ts';
import { prepareWasmPeer } from './wasmPeer.ts';

const reason = whyNotHere();

function whyNotHere(): string | undefined {
  // the programs that stand in below are shell scripts
  if (process.platform === 'win32') return 'Windows';
  if (spawnSync('cargo', ['--version']).status !== 0) return 'no cargo';
  return hasWasmTarget() ? undefined : 'no wasm32 target';
}

const input = testEpoch();
const expected = epochDigest(referenceEngine.runEpoch(input));

async function digestOf(build: WasmBuild): Promise<string> {
  const peer = await prepareWasmPeer(build, input);
  await peer.run();
  return await peer.digest();
}

describe.skipIf(reason !== undefined)(`buildRustPeerWasm${reason ? ` (skipped: ${reason})` : ''}`, () => {
  test('wasm-pack builds it where it is installed, and computes the same', async ({ skip }) => {
    const build = buildRustPeerWasm();
    if (build.builder !== 'wasm-pack') skip(build.note);
    expect(build.note).toMatch(/^built by wasm-pack \d/);
    expect(await digestOf(build)).toBe(expected);
    // a second instance, as every case of a bench gets one
    expect(await digestOf(build)).toBe(expected);
  });

  describe('on a PATH of its own', () => {
    let folder = '';
    const put = (name: string, script: string) =>
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const link = (name: string) => symlinkSync(findProgram(name), join(folder, name));

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'taokit-path-'));
      link('cargo');
    });
    afterEach(() => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    });

    test('cargo alone builds it where there is no wasm-pack, and computes the same', async () => {
      link('rustc');
      vi.stubEnv('PATH', folder);
      const build = buildRustPeerWasm();
      expect(build).toMatchObject({ builder: 'cargo', note: 'built by cargo: no wasm-pack on the PATH' });
      expect(await digestOf(build)).toBe(expected);
    });

    test('cargo takes over where wasm-pack fails, and the note quotes the first error', async () => {
      link('rustc');
      put(
        'wasm-pack',
        'echo "wasm-pack 0.0.1"; echo info >&2; echo "Error: no such tool." >&2; [ $1 != build ]',
      );
      vi.stubEnv('PATH', folder);
      const build = buildRustPeerWasm();
      expect(build.builder).toBe('cargo');
      expect(build.note).toMatch(/^built by cargo: wasm-pack build: no such tool\. \(benchmarks\/README/);
      expect(await digestOf(build)).toBe(expected);
    });

    test('wasm-pack is told to install nothing, and every cargo it starts to stay offline', () => {
      link('rustc');
      put('wasm-pack', `echo "wasm-pack 0.0.1 $CARGO_NET_OFFLINE $*" >> '${folder}/calls'`);
      vi.stubEnv('PATH', folder);
      buildRustPeerWasm();
      const [, call] = readFileSync(join(folder, 'calls'), 'utf8').split('\n');
      expect(call).toMatch(/^wasm-pack 0\.0\.1 true build .*--mode no-install .*-- --locked/);
    });

    test('wasm-pack is not asked to build without the target: it would download it', () => {
      put('rustc', 'echo /nowhere');
      put('wasm-pack', `echo "wasm-pack 0.0.1"; [ $1 != build ] || : > '${folder}/asked'`);
      vi.stubEnv('PATH', folder);
      expect(builderOrReason()).not.toBe('wasm-pack');
      expect(existsSync(join(folder, 'asked'))).toBe(false);
    });
  });
});

/** A cargo that finds another compiler than the one on the PATH may well build. */
function builderOrReason(): string {
  try {
    return buildRustPeerWasm().builder;
  } catch (error) {
    if (error instanceof EngineUnavailable) return error.message;
    throw error;
  }
}

function findProgram(name: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no ${name} on the PATH`);
  return found;
}
